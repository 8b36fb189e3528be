import type { CriterionReading } from "./assessment"
import { met, missing, unclear } from "./criterion"
import { DELIVERABLES, RESULTS } from "./lexicon-acts"
import { FUZZY_WORDS, NOT_FUZZY } from "./lexicon-fuzzy"
import { NO_TIME } from "./lexicon-time"
import { findPhrases, type PhraseHit, phrases } from "./phrases"
import type { Reading } from "./reading"
import { readVerb } from "./verbs"
import { spanOf, type Word } from "./words"

const FUZZY = phrases(FUZZY_WORDS)
const SHARP = phrases(NOT_FUZZY)
const RESULT = phrases(RESULTS)
const DELIVERABLE = phrases(DELIVERABLES)
const UNDATED = phrases(NO_TIME)
// How we bring them to the act is ours; what they then do is what counts.
const PERSUADING = /^(?:convince|convinced|persuaded|reassure\*)$/u
// A vague word counts against an act when it stands this near to it, not in the note around it.
const BEFORE = 4
const AFTER = 12
const DONE_BY_US =
  /^(?:send|log|upload|file|submit|claim|finish|complete|hand|deliver|issue|print|register|scan|photograph|post|install|enter|sign|book|renew|close)$/u
const ASKING = /^(?:find|learn|establish|identify|discover|clarify|uncover|check|ask|work)$/u
const NUMBER_WORD = /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|both)$/u
const DURATION = /^(?:min|mins|minutes?|hours?|hrs?|days?|weeks?|wks?|months?|years?|yrs?|yr|am|pm|st|nd|rd|th|m|h)$/u

/** Two observers would agree afterwards whether it happened. */
export function readMeasurable(reading: Reading): CriterionReading {
  const { words, acts, people, empty } = reading
  if (empty)
    return missing("There is nothing to check in these words.", "How would you know afterwards that it happened?")
  const plain = acts.find(({ kind }) => kind === "plain")
  const fuzzy = fuzzyHits(words).filter(
    ({ from, to, phrase }) =>
      !plain || (!PERSUADING.test(phrase) && to >= plain.verb - BEFORE && from <= plain.verb + AFTER),
  )
  const results = findPhrases(words, RESULT)
  const quantity = words.findIndex((_, at) => isQuantity(words, at))
  const deliverables = findPhrases(words, DELIVERABLE)

  if (fuzzy[0] && !(quantity >= 0 && results.length > 0)) {
    return missing(
      "Two people could disagree afterwards whether this happened.",
      "What would you be able to point to?",
      [spanOf(words, fuzzy[0].from, fuzzy[0].to)],
    )
  }
  const fact = words.findIndex((word, at) => at > 0 && at < 8 && asksAFact(words, word, at))
  const attitude = plain ? -1 : words.findIndex((word) => isAttitude(word))
  if (attitude >= 0) {
    return missing("Nobody can see what somebody thinks or feels.", "What would you be able to point to?", [
      spanOf(words, attitude),
    ])
  }
  if (plain) return met("It either happens or it does not.", [spanOf(words, plain.verb)])
  if (fact > 0) return met("The answer is a plain fact.", [spanOf(words, 0, fact)])
  const ours = people.find((who) => who.ours && doesSomething(words, who.to))
  if (ours) return met("It is plain to see whether you have done it.", [spanOf(words, ours.from, ours.to)])
  if (results[0]) return met("It is plain to see whether it is done.", [spanOf(words, results[0].from, results[0].to)])
  if (DONE_BY_US.test(words[0]?.text ?? ""))
    return met("It is plain to see whether you have done it.", [spanOf(words, 0)])
  if (quantity >= 0) return met("There is a number to check.", [spanOf(words, quantity)])
  if (deliverables[0])
    return met("There is something to show for it.", [spanOf(words, deliverables[0].from, deliverables[0].to)])
  return unclear("It is not clear how anybody would check this.", "What would you be able to point to afterwards?")
}

// "Establish who sits on it", "find out when it ends": the answer can be checked; that of "how" and "why" hardly.
const asksAFact = (words: readonly Word[], { text }: Word, at: number) =>
  ASKING.test(words[0]?.text ?? "") &&
  (/^(?:who|which|when|whose)$/u.test(text) ||
    (text === "how" && /^(?:many|much|long|often)$/u.test(words[at + 1]?.text ?? "")))

// "Our engineer demonstrates the gripper."
const doesSomething = (words: readonly Word[], to: number) =>
  [to + 1, to + 2].some((at) => {
    const verb = readVerb(words[at])
    return verb?.form === "third" && verb.plain
  })

// "thinks", "values": a verb of attitude, and not the noun ("support", "value").
function isAttitude(word: Word): boolean {
  const verb = readVerb(word)
  if (verb === null || verb.form !== "third" || /^(?:supports|values|favours|favors|cares)$/u.test(word.text))
    return false
  return verb.soft && !verb.plain && !verb.seller
}

function fuzzyHits(words: readonly Word[]): PhraseHit[] {
  const sharp = [...findPhrases(words, SHARP), ...findPhrases(words, UNDATED)]
  return findPhrases(words, FUZZY).filter((hit) => !sharp.some(({ from, to }) => from <= hit.to && hit.from <= to))
}

// A count or an amount; not a duration, a date or an hour.
function isQuantity(words: readonly Word[], at: number): boolean {
  const word = words[at]
  if (!word) return false
  const next = words[at + 1]?.text ?? ""
  if (NUMBER_WORD.test(word.text))
    return (
      !/^(?:number|this|that|any|no)$/u.test(words[at - 1]?.text ?? "") &&
      !DURATION.test(next) &&
      words[at + 1] !== undefined
    )
  if (!/^\p{N}/u.test(word.text)) return false
  if (word.money) return true
  if (/(?:am|pm|st|nd|rd|th|yr|min|mins|hrs?)$/u.test(word.text) || /[/:]/u.test(word.text)) return false
  return words[at + 1] !== undefined && !DURATION.test(next) && readVerb(next) === null
}
