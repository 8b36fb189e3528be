import { STATES } from "./lexicon-acts"
import type { Person } from "./people"
import { phraseAt, phrases } from "./phrases"
import { readVerb } from "./verbs"
import type { Word } from "./words"

/** Somebody at the customer does something: who, and the verb, as word numbers. */
export type CustomerAct = { who: Person; verb: number; base: string; kind: "plain" | "soft" | "state" }

const STATE = phrases(STATES.map((state) => state.replace(/ \*$/u, " _")))
const PROMISING = /^(?:promise|agree|commit|undertake|offer|say)$/u
const TO = new Set(["to", "will", "must", "shall", "should", "can", "could", "would", "may", "'ll"])
const HAS = new Set(["has", "have", "had", "having", "is", "be", "being", "been", "are"])
export const ADVERB =
  /ly$|^(?:also|just|then|now|both|only|at|last|least|first|next|us|me|not|never|always|either|here|there|today|tomorrow|himself|herself|themselves|personally|actually|each|all|about|more|still|once)$/u
export const DETERMINER =
  /^(?:the|a|an|our|my|his|her|their|its|this|that|these|those|some|any|two|three|four|five|six|eight|ten|both|all|no|new|next|last|first|second|other|\p{N}.*)$/u

/** The act that begins at this word, if one does: "to sign", "agrees", "has picked". */
export function actAt(words: readonly Word[], at: number, caused: boolean, who: Person): CustomerAct | null {
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
  if (before && before.text !== "both" && DETERMINER.test(before.text) && at > who.to + 1) return null
  const verb = readVerb(word)
  if (verb?.form === "third") return verbAct(words, at, who, ["third"])
  const doer = who.kind === "name" || (who.kind === "role" && DETERMINER.test(words[at + 1]?.text ?? ""))
  if (!verb && doer && at === who.to + 1 && UNKNOWN_THIRD.test(word.text) && !word.capital)
    return { who, verb: at, base: word.text, kind: "plain" }
  const plural = words[who.to]?.text.endsWith("s") === true || caused || isSecondOfTwo(words, who.from)
  if (verb?.form === "base" && ((plural && at === who.to + 1) || before?.text === "both"))
    return verbAct(words, at, who, ["base"])
  if (verb?.form === "past" && at === who.to + 1 && who.kind !== "pronoun" && !PLACE.test(words[who.to]?.text ?? ""))
    return verbAct(words, at, who, ["past"])
  if (caused && verb?.form === "gerund" && at === who.to + 1) return verbAct(words, at, who, ["gerund"])
  return null
}

/** The act of a verb in one of these forms; a state such as "be more open" is told apart. */
export function verbAct(words: readonly Word[], at: number, who: Person, forms: readonly string[]): CustomerAct | null {
  const verb = readVerb(words[at])
  const state = phraseAt(words, at, STATE)
  if (state) return { who, verb: at, base: state.phrase, kind: "state" }
  if (!verb && isUnknownAct(words, at)) return { who, verb: at, base: words[at]?.text ?? "", kind: "plain" }
  if (!verb || !forms.includes(verb.form)) return null
  if (verb.base === "have" && /^(?:a|an)$/u.test(words[at + 1]?.text ?? ""))
    return { who, verb: at, base: "have", kind: "soft" }
  if (!verb.plain && !verb.soft && !verb.causative)
    return verb.seller ? { who, verb: at, base: verb.base, kind: "plain" } : null
  // "promises to have a think": what is promised counts.
  if (PROMISING.test(verb.base) && words[at + 1]?.text === "to" && phraseAt(words, at + 2, STATE))
    return { who, verb: at, base: verb.base, kind: "state" }
  return { who, verb: at, base: verb.base, kind: verb.soft && !verb.plain ? "soft" : "plain" }
}

// "Ewan tiles the floor", "to varnish the lids": a verb no lexicon holds, known by where it stands.
export const UNKNOWN_THIRD =
  /^(?!(?:us|is|was|has|as|this|his|its|does|plus|across|always|perhaps|sales|thanks|yes|less|business|process|access)$)\p{L}{3,}[^s'\P{L}]s$/u
const NO_VERB =
  /^(?:the|a|an|our|my|his|her|their|its|this|that|these|those|everyone|everybody|anyone|anybody|someone|somebody|us|me|them|him|it|you|be|all|each|both|every|any|some|more|most|no|not|and|or|of|in|on|at|for|with|by|from|date|work|school|end|begin)$|\d/u
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
