import { amount } from "./amount"
import type { FallbackRule } from "./fallback-problem"
import { BINDING_LEVELS } from "./lexicon-fallback"
import { findPhrases, hasPhrase, phrases } from "./phrases"
import type { Reading } from "./reading"
import { meaningOf } from "./same-words"
import type { Word } from "./words"

const LEVELS = BINDING_LEVELS.map((list) => phrases(list))
const MIDDLE = 2
const SMALL_STEP = phrases([
  "trial*",
  "pilot*",
  "sample*",
  "interim",
  "only",
  "just",
  "loan",
  "part",
  "first",
  "test",
  "smaller",
  "agenda",
  "draft",
])
const DAYS: Record<string, number> = {
  hour: 0.04,
  day: 1,
  week: 7,
  fortnight: 14,
  month: 30,
  quarter: 91,
  season: 120,
  term: 90,
  year: 365,
  yr: 365,
}
const WHOLE = phrases([
  "all",
  "every",
  "whole",
  "entire",
  "sole",
  "exclusive*",
  "group-wide",
  "group wide",
  "across the group",
  "nationwide",
  "everywhere",
])
const TO_TRY = phrases([
  "to try",
  "to test",
  "try out",
  "on trial",
  "on approval",
  "as a trial",
  "as a test",
  "for a test",
  "to sample",
])
const YEAR = 365
const MORE_BY = 1.2

/** It asks for more than the primary does: a firmer commitment, more of it, for longer, or all instead of one. */
export const findBigger: FallbackRule = ({ primary, fallback }) => {
  const small = hasPhrase(fallback.words, SMALL_STEP)
  const tried = hasPhrase(primary.words, TO_TRY)
  const before = tried ? 1 : (level(primary) ?? MIDDLE)
  // Bound for years, it is no small step whatever else is only a part.
  const forYears = tried && longest(fallback) >= YEAR
  const after = level(fallback) ?? 0
  const grew = before <= 1 && after >= 2 && (!small || forYears || before === 0)
  const tied = longest(primary) === 0 && longest(fallback) >= 2 * YEAR && before <= 2 && after < 3
  const sums = [largestSum(primary), largestSum(fallback)] as const
  const moreMoney = sums[0] > 0 && sums[1] > sums[0] * MORE_BY
  const spread =
    !small &&
    hasPhrase(fallback.words, WHOLE) &&
    !hasPhrase(primary.words, WHOLE) &&
    (before <= 1 || countsOf(primary).some(([, many]) => many === 1))
  if (!grew && !tied && !moreMoney && !spread && !countsMore(primary, fallback)) return null
  return {
    says: "This asks for more than the primary does.",
    question: "What would be easier for them to say yes to?",
    evidence: [],
  }
}

// The firmest thing named counts, null when none is; what somebody else signs ("who signs for it") does not.
function level({ words }: Reading): number | null {
  for (let at = LEVELS.length - 1; at >= 0; at--) {
    const list = LEVELS[at]
    if (
      list &&
      findPhrases(words, list).some(
        ({ from }) => !/^(?:who|which|that|for|before|so|if|once)$/u.test(words[from - 1]?.text ?? ""),
      )
    )
      return at
  }
  return null
}

const largestSum = ({ words }: Reading) =>
  words.reduce((most, word) => (word.money ? Math.max(most, amount(word)) : most), 0)

// "one bottle" and "200 bottles", "one day" and "the whole season".
function countsMore(before: Reading, after: Reading): boolean {
  // The least and the most of each thing, so that a long text is gone through once.
  const first = new Map<string, { least: number; most: number }>()
  for (const [thing, many] of countsOf(before)) {
    const { least, most } = first.get(thing) ?? { least: many, most: many }
    first.set(thing, { least: Math.min(least, many), most: Math.max(most, many) })
  }
  const grows = countsOf(after).some(([thing, many]) => {
    const known = first.get(thing)
    return known !== undefined && many > known.least * MORE_BY && many > known.most
  })
  if (grows) return true
  return longest(before) > 0 && longest(after) > longest(before) * 2
}

/** The longest term named, in days; 0 without one. */
const longest = (reading: Reading) =>
  Math.max(0, ...countsOf(reading).map(([thing, many]) => (Object.hasOwn(DAYS, thing) ? (DAYS[thing] ?? 0) : 0) * many))

function countsOf({ words, dates }: Reading): [string, number][] {
  return words.flatMap((word, at): [string, number][] => {
    if (dates.some(({ span }) => span.start <= word.start && word.start < span.end)) return []
    const many =
      word.text === "one" || word.text === "a" || word.text === "single" || word.text === "whole"
        ? 1
        : word.money
          ? 0
          : amount(word)
    // "twice a week" is a rate, and "ten for year 6" counts no years.
    if (many === 0 || /^(?:for|in|on|at|to|and|by|with|from)$/u.test(words[at + 1]?.text ?? "")) return []
    if (word.text === "a" && isTerm(words[at + 1]) && !/^(?:for|in|of)$/u.test(words[at - 1]?.text ?? "")) return []
    // "two year subscription" counts years, not subscriptions.
    const things = isTerm(words[at + 1]) ? [words[at + 1]] : [words[at + 1], words[at + 2]]
    return things.flatMap((thing): [string, number][] =>
      thing && thing.after !== "stop" && thing.after !== "comma" && /^\p{L}{3,}(?<!ly)$/u.test(thing.text)
        ? [[unit(thing.text), many]]
        : [],
    )
  })
}

const isTerm = (word: Word | undefined) => word !== undefined && Object.hasOwn(DAYS, unit(word.text))

const unit = (text: string) => {
  const one = text.replace(/s$/u, "")
  return Object.hasOwn(DAYS, one) ? one : meaningOf(text)
}
