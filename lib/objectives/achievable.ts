import { amount } from "./amount"
import type { CriterionReading } from "./assessment"
import { readCommitment } from "./commitment"
import { met, missing } from "./criterion"
import type { Span } from "./finding"
import { DELIVERABLES, RESULTS } from "./lexicon-acts"
import { LITTLE_POWER } from "./lexicon-people"
import { SLOGANS, UNLAWFUL } from "./lexicon-purposes"
import { FIRST_CONTACT, LARGE_ASKS } from "./lexicon-scale"
import { findOverreach } from "./overreach"
import { findPhrases, hasPhrase, phraseAt, phrases } from "./phrases"
import type { Reading } from "./reading"
import { readVerb } from "./verbs"
import { spanOf, type Word } from "./words"

const WEAK = phrases(LITTLE_POWER)
const LARGE = phrases(LARGE_ASKS)
const FIRST = phrases(FIRST_CONTACT)
const WRONG = phrases(UNLAWFUL)
const SLOGAN = phrases(SLOGANS)
const THING = phrases(DELIVERABLES, RESULTS)
const PLURAL_THING = phrases([
  "order*",
  "meeting*",
  "proposal*",
  "contract*",
  "intro*",
  "demo*",
  "quote*",
  "referral*",
  "reference*",
  "renewal*",
  "visit*",
  "trial*",
  "appointment*",
  "deal*",
])
const LARGE_SUM = 20_000
const LONG_TERM = /^(?:year|years|yr|yrs)$/u
const TOO_MANY_ASKS = 3

/** Realistic for one meeting and this person. Text alone shows only overreach, stuffing and the want of power. */
export function readAchievable(reading: Reading): CriterionReading {
  const { words, acts, empty } = reading
  if (empty)
    return missing("Nothing is asked for, so nothing can be reached.", "What could this one meeting bring about?")
  const wrong = firstSpan(words, WRONG)
  if (wrong) return missing("This would not be fair dealing.", "What may they rightly do for you now?", [wrong])
  const slogan = acts.length === 0 ? firstSpan(words, SLOGAN) : null
  if (slogan)
    return missing("This is a wish rather than an outcome.", "What could this one meeting bring about?", [slogan])
  const over = findOverreach(words, readCommitment(reading) === "seller-activity")
  if (over)
    return missing(
      "This is more than one meeting can bring about.",
      "What is the first step they could take in this meeting?",
      [over],
    )
  const large = largeAsk(words)
  const weak = large && firstSpan(words, WEAK)
  if (large && weak)
    return missing(
      "This is probably more than they may decide.",
      "Who can say yes to this, and what can this person do to get you there?",
      [weak, large],
    )
  const early = large && firstSpan(words, FIRST)
  if (large && early)
    return missing("This is a lot to ask of somebody who hardly knows you.", "What would be a fair first step?", [
      early,
      large,
    ])
  if (mostAsksInOneSentence(words) > TOO_MANY_ASKS || countedThings(words) >= TOO_MANY_ASKS)
    return missing("Several objectives are packed into one.", "Which one matters most today?")
  return met(
    acts.length > 0 ? "It looks possible in one meeting." : "Nothing here is plainly out of reach.",
    acts.slice(0, 1).map(({ verb }) => spanOf(words, verb)),
  )
}

function firstSpan(words: readonly Word[], list: ReturnType<typeof phrases>): Span | null {
  const hit = findPhrases(words, list)[0]
  return hit ? spanOf(words, hit.from, hit.to) : null
}

function largeAsk(words: readonly Word[]): Span | null {
  const named = firstSpan(words, LARGE)
  if (named) return named
  const at = words.findIndex(
    (word, i) =>
      (amount(word) >= LARGE_SUM && (word.money || /\p{L}$/u.test(word.text))) ||
      (amount(word) >= 2 && LONG_TERM.test(words[i + 1]?.text ?? "")),
  )
  return at >= 0 ? spanOf(words, at) : null
}

// "five meetings, four proposals and three orders": several kinds, several of each.
const countedThings = (words: readonly Word[]) =>
  words.filter(
    (word, at) => !word.money && amount(word) > 1 && [1, 2].some((ahead) => phraseAt(words, at + ahead, PLURAL_THING)),
  ).length

// A list of things, each with its own paper or deed: "ten intros, three orders, a case study and a renewal".
function mostAsksInOneSentence(words: readonly Word[]): number {
  let most = 0
  let asks = 0
  let part: Word[] = []
  const close = () => {
    if (
      hasPhrase(part, THING) ||
      part.slice(0, 3).some((word) => readVerb(word)?.form === "base" && readVerb(word)?.plain)
    )
      asks++
    part = []
  }
  for (const [at, word] of words.entries()) {
    const starts = at === 0 || word.after === "stop"
    if (starts || word.after === "comma" || word.text === "and" || word.text === "plus" || word.text === "then") close()
    if (starts) {
      most = Math.max(most, asks)
      asks = 0
    }
    part.push(word)
  }
  close()
  return Math.max(most, asks)
}
