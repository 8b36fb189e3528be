import { STATES } from "./lexicon-acts"
import type { Person } from "./people"
import { phraseAt, phrases } from "./phrases"
import { readVerb } from "./verbs"
import type { Word } from "./words"

/** Somebody at the customer does something: who, and the verb, as word numbers. */
export type CustomerAct = { who: Person; verb: number; base: string; kind: "plain" | "soft" | "state" }

const STATE = phrases(STATES.map((state) => state.replace(/ \*$/u, " _")))
const TO = new Set(["to", "will", "must", "shall", "should", "can", "could", "would", "may", "'ll"])
const HAS = new Set(["has", "have", "had", "having", "is", "be", "being", "been", "are"])
const ADVERB = /ly$|^(?:also|just|then|now|both|only|at|last|least|first|next|us|me|not|never|always|either|here|there|today|tomorrow|himself|herself|themselves|personally|actually|each|all|about|more|still|once)$/u
const OF = new Set(["of", "at", "in", "on", "for", "from", "and", "&", "or", "off", "who", "that", "which", "whose", "i", "we", "with", "acting"])
const RELATIVE = new Set(["who", "that", "which", "whose", "i", "we"])
const TARGETING = new Set(["to", "with", "for", "at", "about", "against", "past", "of", "towards", "toward", "than", "like", "into", "between", "over", "on", "near", "before", "after"])
const SOURCE = new Set(["from", "off", "by", "with", "out"])
const DETERMINER = /^(?:the|a|an|our|my|his|her|their|its|this|that|these|those|some|any|two|three|four|five|six|eight|ten|both|all|no|new|next|last|first|second|other|\p{N}.*)$/u
const GIVEN = /^(?:commitment|signature|approval|agreement|go|ok|okay|permission|sign|decision|yes|blessing|consent|word|acceptance|confirmation|order|autograph|promise|backing|vote|authorisation|authorization|mobile|number|input|response|answer)$/u
const FARTHEST = 16

/** What each customer person is said to do; a person who only receives is left out. */
export function findCustomerActs(words: readonly Word[], people: readonly Person[]): CustomerAct[] {
  const acts: CustomerAct[] = []
  for (const who of people) {
    if (who.ours) continue
    const act = asSubject(words, who) ?? asGiver(words, who) ?? asSource(words, who)
    if (act) acts.push(act)
  }
  return acts
}

// "Priya (Head of RevOps) to run …", "Get the bursar to confirm …", "the buyer, who I met on the stand, signs".
function asSubject(words: readonly Word[], who: Person): CustomerAct | null {
  const before = words[who.from - 1]
  const caused = isCaused(words, who.from)
  if (!caused && before && words[who.from]?.after === "space" && TARGETING.has(before.text) && !isInfinitiveFrame(words, who.from)) {
    if (!(before.text === "of" || before.text === "for" || before.text === "on")) return null
    if (before.text === "of") return null
  }
  let free = 0
  for (let i = who.to + 1; i < words.length && i <= who.to + FARTHEST; i++) {
    const word = words[i]
    if (!word || word.after === "stop") return null
    const act = actAt(words, i, caused && free === 0, who)
    if (act) return act
    if (word.after === "bracket" || word.after === "comma") free = Math.max(free, 10)
    if (RELATIVE.has(word.text)) free = Math.max(free, 11)
    else if (OF.has(word.text) && word.text !== "with") free = Math.max(free, 5)
    const allowed = free > 0 || word.capital || ADVERB.test(word.text) || (i === who.to + 1 && !readVerb(word) && who.kind !== "pronoun")
    if (!allowed) return null
    free--
  }
  return null
}

function actAt(words: readonly Word[], at: number, caused: boolean, who: Person): CustomerAct | null {
  const word = words[at]
  if (!word) return null
  if (TO.has(word.text) || (HAS.has(word.text) && word.text !== "having")) {
    let verb = at + 1
    while (verb < at + 4 && (ADVERB.test(words[verb]?.text ?? "") || ["be", "have", "been", "want", "try"].includes(words[verb]?.text ?? ""))) {
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
  const plural = words[who.to]?.text.endsWith("s") === true || caused || /^(?:board|everybody|everyone|committee|council|team|they|buyer)$/u.test(words[who.to]?.text ?? "")
  if (verb?.form === "base" && plural && at <= who.to + 2) return verbAct(words, at, who, ["base"])
  if (caused && (verb?.form === "gerund" || verb?.form === "past") && at === who.to + 1) return verbAct(words, at, who, ["gerund", "past"])
  return null
}

function verbAct(words: readonly Word[], at: number, who: Person, forms: readonly string[]): CustomerAct | null {
  const verb = readVerb(words[at])
  const state = phraseAt(words, at, STATE)
  if (state) return { who, verb: at, base: state.phrase, kind: "state" }
  if (!verb || !forms.includes(verb.form)) return null
  if (!verb.plain && !verb.soft && !verb.causative) return verb.seller ? { who, verb: at, base: verb.base, kind: "plain" } : null
  return { who, verb: at, base: verb.base, kind: verb.soft && !verb.plain ? "soft" : "plain" }
}

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

// "… is for the board to vote": the person after "for" or "on" acts when a "to" follows at once.
const isInfinitiveFrame = (words: readonly Word[], from: number) => words[from - 1]?.text === "for"

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
      if (/^(?:agree|settle|fix|book|set|arrange|close|sign|finalise|finalize|confirm|schedule|secure|decide)$/u.test(verb.base)) return { who, verb: i, base: verb.base, kind: "plain" }
      continue
    }
    if (/^(?:get|secure|win|obtain|take|have|extract|prise|squeeze|bag|collect|gain|land|receive|need|want|pick|chase)$/u.test(verb.base)) return { who, verb: i, base: verb.base, kind: "plain" }
  }
  return null
}
