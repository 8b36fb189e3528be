import { DELIVERABLES, STATES } from "./lexicon-acts"
import type { Person } from "./people"
import { phraseAt, phrases } from "./phrases"
import { readVerb } from "./verbs"
import type { Word } from "./words"

/** Somebody at the customer does something: who, and the verb, as word numbers. */
export type CustomerAct = { who: Person; verb: number; base: string; kind: "plain" | "soft" | "state" }

const STATE = phrases(STATES.map((state) => state.replace(/ \*$/u, " _")))
const THING = phrases(DELIVERABLES)
const TO = new Set(["to", "will", "must", "shall", "should", "can", "could", "would", "may", "'ll"])
const HAS = new Set(["has", "have", "had", "having", "is", "be", "being", "been", "are"])
const ADVERB =
  /ly$|^(?:also|just|then|now|both|only|at|last|least|first|next|us|me|not|never|always|either|here|there|today|tomorrow|himself|herself|themselves|personally|actually|each|all|about|more|still|once)$/u
const OF = new Set([
  "of",
  "at",
  "in",
  "on",
  "for",
  "from",
  "and",
  "&",
  "or",
  "off",
  "who",
  "that",
  "which",
  "whose",
  "i",
  "we",
  "with",
  "acting",
])
const RELATIVE = new Set(["who", "that", "which", "whose", "i", "we"])
const TARGETING = new Set([
  "to",
  "with",
  "at",
  "about",
  "against",
  "past",
  "of",
  "from",
  "towards",
  "toward",
  "than",
  "like",
  "into",
  "between",
  "over",
  "near",
  "before",
  "after",
])
const SOURCE = new Set(["from", "off", "by", "with", "out"])
const DETERMINER =
  /^(?:the|a|an|our|my|his|her|their|its|this|that|these|those|some|any|two|three|four|five|six|eight|ten|both|all|no|new|next|last|first|second|other|\p{N}.*)$/u
const GIVEN =
  /^(?:commitment|signature|approval|agreement|go|ok|okay|permission|sign|decision|yes|blessing|consent|word|acceptance|confirmation|order|autograph|promise|backing|vote|authorisation|authorization|mobile|number|input|response|answer)$/u
const FARTHEST = 16

/** What each customer person is said to do; a person who only receives is left out. */
export function findCustomerActs(words: readonly Word[], people: readonly Person[]): CustomerAct[] {
  const acts: CustomerAct[] = []
  for (const who of people) {
    if (who.ours) continue
    const act = asSubject(words, who) ?? asGiver(words, who) ?? asSource(words, who)
    if (act) acts.push(act)
  }
  if (acts.length === 0) {
    const asked = people.some(({ ours }) => ours) ? null : findAsked(words)
    if (asked) acts.push(asked)
  }
  return acts
}

// "Get the temp on the front desk to sign": whoever is asked to do something is somebody, even by an unknown word.
function findAsked(words: readonly Word[]): CustomerAct | null {
  for (let at = 0; at < words.length - 3; at++) {
    const verb = readVerb(words[at])
    const first = words[at + 1]
    if (!verb?.causative || verb.form !== "base" || !first || first.after !== "space") continue
    if (
      /^(?:to|us|me|them|it|on|in|up|our|my|ourselves|myself|and|of|off)$/u.test(first.text) ||
      phraseAt(words, at + 1, THING) ||
      phraseAt(words, at + 2, THING)
    )
      continue
    for (let to = at + 2; to < Math.min(at + 9, words.length - 1); to++) {
      if (words[to]?.after === "stop") break
      if (words[to]?.text !== "to") continue
      const who: Person = { from: at + 1, to: to - 1, kind: "role", ours: false }
      const act = verbAct(words, to + 1, who, ["base"])
      if (act) return act
    }
  }
  return null
}

// "Priya (Head of RevOps) to run …", "Get the bursar to confirm …", "the buyer, who I met on the stand, signs".
function asSubject(words: readonly Word[], who: Person): CustomerAct | null {
  const caused = isCaused(words, who.from)
  if (!caused && isTarget(words, who.from)) return null
  let free = 0
  for (let i = who.to + 1; i < words.length && i <= who.to + FARTHEST; i++) {
    const word = words[i]
    if (!word || word.after === "stop") return null
    const act = actAt(words, i, caused && free === 0, who)
    if (act) return act
    if (word.after === "bracket" || word.after === "comma") free = Math.max(free, 10)
    if (RELATIVE.has(word.text)) free = Math.max(free, 11)
    else if (OF.has(word.text) && word.text !== "with") free = Math.max(free, 5)
    const allowed =
      free > 0 ||
      word.capital ||
      ADVERB.test(word.text) ||
      (i === who.to + 1 && !readVerb(word) && who.kind !== "pronoun")
    if (!allowed) return null
    free--
  }
  return null
}

function actAt(words: readonly Word[], at: number, caused: boolean, who: Person): CustomerAct | null {
  const word = words[at]
  if (!word) return null
  if (word.text === "has" && at === who.to + 1 && DETERMINER.test(words[at + 1]?.text ?? ""))
    return { who, verb: at, base: "have", kind: "plain" }
  if (TO.has(word.text) || (HAS.has(word.text) && word.text !== "having")) {
    let verb = at + 1
    while (
      verb < at + 4 &&
      (ADVERB.test(words[verb]?.text ?? "") || ["be", "have", "been", "want", "try"].includes(words[verb]?.text ?? ""))
    ) {
      if (phraseAt(words, verb, STATE)) return { who, verb, base: words[verb]?.text ?? "", kind: "state" }
      verb++
    }
    return verbAct(words, verb, who, TO.has(word.text) ? ["base", "gerund", "past"] : ["past", "gerund"])
  }
  const state = phraseAt(words, at, STATE)
  if (state && at === who.to + 1) return { who, verb: at, base: state.phrase, kind: "state" }
  const before = words[at - 1]
  if (before && DETERMINER.test(before.text) && at > who.to + 1) return null
  const verb = readVerb(word)
  if (verb?.form === "third") return verbAct(words, at, who, ["third"])
  if (!verb && who.kind === "name" && at === who.to + 1 && UNKNOWN_THIRD.test(word.text) && !word.capital)
    return { who, verb: at, base: word.text, kind: "plain" }
  const plural = words[who.to]?.text.endsWith("s") === true || caused || isSecondOfTwo(words, who.from)
  if (verb?.form === "base" && plural && at === who.to + 1) return verbAct(words, at, who, ["base"])
  if (verb?.form === "past" && at === who.to + 1 && who.kind !== "pronoun" && !PLACE.test(words[who.to]?.text ?? ""))
    return verbAct(words, at, who, ["past"])
  if (caused && verb?.form === "gerund" && at === who.to + 1) return verbAct(words, at, who, ["gerund"])
  return null
}

function verbAct(words: readonly Word[], at: number, who: Person, forms: readonly string[]): CustomerAct | null {
  const verb = readVerb(words[at])
  const state = phraseAt(words, at, STATE)
  if (state) return { who, verb: at, base: state.phrase, kind: "state" }
  if (!verb && isUnknownAct(words, at)) return { who, verb: at, base: words[at]?.text ?? "", kind: "plain" }
  if (!verb || !forms.includes(verb.form)) return null
  if (verb.base === "have" && /^(?:a|an)$/u.test(words[at + 1]?.text ?? ""))
    return { who, verb: at, base: "have", kind: "soft" }
  if (!verb.plain && !verb.soft && !verb.causative)
    return verb.seller ? { who, verb: at, base: verb.base, kind: "plain" } : null
  return { who, verb: at, base: verb.base, kind: verb.soft && !verb.plain ? "soft" : "plain" }
}

// "Ewan tiles the floor", "to varnish the lids": a verb no lexicon holds, known by where it stands.
const UNKNOWN_THIRD =
  /^(?!(?:us|is|was|has|as|this|his|its|does|plus|across|always|perhaps|sales|thanks|yes|less|business|process|access)$)\p{L}{3,}[^s'\P{L}]s$/u
const NO_VERB =
  /^(?:the|a|an|our|my|his|her|their|its|this|that|these|those|us|me|them|him|it|you|be|all|each|both|every|any|some|more|most|no|not|and|or|of|in|on|at|for|with|by|from|date|work|school|end|begin)$|\d/u
const PLACE =
  /^(?:depot|branch|store|shop|site|hospital|school|department|ward|plant|office|unit|firm|company|trust|practice|council|stores)s?$/u

function isUnknownAct(words: readonly Word[], at: number): boolean {
  const word = words[at]
  return (
    word !== undefined &&
    words[at - 1]?.text === "to" &&
    word.after === "space" &&
    !word.capital &&
    word.text.length > 2 &&
    !NO_VERB.test(word.text)
  )
}

// "the hygienist and one dentist sign up": two people take a plural verb.
const isSecondOfTwo = (words: readonly Word[], from: number) =>
  [1, 2, 3].some((back) => words[from - back]?.text === "and" && words[from - back + 1]?.after === "space")

// A causative stands shortly before: "Get", "want", "I'd like", "Have the".
function isCaused(words: readonly Word[], from: number): boolean {
  for (let i = from - 1; i >= Math.max(0, from - 4); i--) {
    if (words[i + 1]?.after === "stop") return false
    const verb = readVerb(words[i])
    if (verb?.causative && verb.form !== "third") return true
    if (verb && !ADVERB.test(words[i]?.text ?? "") && !verb.soft) return false
  }
  return false
}

// "present to the buyer", "complaints from nine depots": whoever stands after such a word only receives.
function isTarget(words: readonly Word[], from: number): boolean {
  let at = from
  while (at > from - 3 && at > 0 && words[at]?.after === "space" && DETERMINER.test(words[at - 1]?.text ?? "")) at--
  return at > 0 && words[at]?.after === "space" && TARGETING.has(words[at - 1]?.text ?? "")
}

// "Dr Nakamura's commitment", "the CFO's signature".
function asGiver(words: readonly Word[], who: Person): CustomerAct | null {
  const next = words[who.to + 1]
  if (!words[who.to]?.text.endsWith("'s") || !next) return null
  for (let i = who.to + 1; i <= who.to + 3; i++) {
    if (GIVEN.test(words[i]?.text ?? "")) return { who, verb: i, base: words[i]?.text ?? "", kind: "plain" }
  }
  return null
}

// "Get a PO from Anil", "signed by the bursar", "agree the rate card with Lucia".
function asSource(words: readonly Word[], who: Person): CustomerAct | null {
  let at = who.from - 1
  while (at > who.from - 4 && /^(?:the|their|a|an|of)$/u.test(words[at]?.text ?? "")) at--
  const link = words[at]
  if (!link || !SOURCE.has(link.text) || words[at + 1]?.after === "stop") return null
  for (let i = at - 1; i >= Math.max(0, at - 12); i--) {
    if (words[i + 1]?.after === "stop") return null
    const verb = readVerb(words[i])
    if (!verb) continue
    if (link.text === "by") {
      if (verb.form === "past" && verb.plain) return { who, verb: i, base: verb.base, kind: "plain" }
      continue
    }
    if (link.text === "with") {
      if (
        /^(?:agree|settle|fix|book|set|arrange|close|sign|finalise|finalize|confirm|schedule|secure|decide)$/u.test(
          verb.base,
        )
      )
        return { who, verb: i, base: verb.base, kind: "plain" }
      continue
    }
    if (
      /^(?:get|secure|win|obtain|take|have|extract|prise|squeeze|bag|collect|gain|land|receive|need|want|pick|chase)$/u.test(
        verb.base,
      )
    )
      return { who, verb: i, base: verb.base, kind: "plain" }
  }
  return null
}
