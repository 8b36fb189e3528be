import type { DateInWords } from "./dates-in-words"
import { figureAt } from "./figures"
import { isGlue, meaningOf } from "./meaning"
import type { Reading } from "./reading"

/** What a text speaks of: its meanings, its numbers and its days, each with the place of the word it was first seen in. */
export type Matter = {
  meanings: ReadonlyMap<string, number>
  /** Beginnings of the meanings, for words grown from one root. */
  roots: ReadonlySet<string>
  /** Terms are counted in months: two years are 24. */
  numbers: ReadonlyMap<number, number>
  /** With the words that name the day. */
  days: ReadonlyMap<string, { from: number; to: number }>
}

const MONTHS: Record<string, number> = { year: 12, years: 12, yr: 12, yrs: 12, quarter: 3, quarters: 3 }
const PART_OF_A_DATE = /^(?:[12]?\d|3[01])(?:st|nd|rd|th)$|^\d{1,2}[/.]\d{1,2}(?:[/.]\d{2,4})?$/u
const SHORTEST_ROOT = 4
const LONGEST_ROOT = 12
const LONGEST_ENDING = 4

/** The matter of a reading. */
export function matterOf({ words, dates }: Reading): Matter {
  const meanings = new Map<string, number>()
  const numbers = new Map<number, number>()
  const days = new Map<string, { from: number; to: number }>()
  for (let at = 0; at < words.length; at++) {
    const word = words[at]
    if (!word) continue
    const date = dates.find((one) => covers(one, word.start))
    if (date) {
      const named = days.get(date.on) ?? { from: at, to: at }
      if (at - named.to <= 1) days.set(date.on, { ...named, to: at })
    }
    if (date || PART_OF_A_DATE.test(word.text)) continue
    const { figure, to } = figureAt(words, at)
    if (figure > 0) {
      putFirst(numbers, figure * (MONTHS[words[to + 1]?.text ?? ""] ?? 1), at)
      at = to
    } else if (!isGlue(word)) putFirst(meanings, meaningOf(word), at)
  }
  return { meanings, roots: rootsOf(meanings), numbers, days }
}

/** Whether a meaning stands in a matter: as the same word, or as one grown from the same root ("evaluate", "evaluation"). */
export function stands(meaning: string, { meanings, roots }: Matter): boolean {
  if (meanings.has(meaning)) return true
  return (
    meaning.length >= SHORTEST_ROOT &&
    roots.has(meaning.slice(0, Math.max(SHORTEST_ROOT, meaning.length - LONGEST_ENDING)))
  )
}

function rootsOf(meanings: ReadonlyMap<string, number>): Set<string> {
  const roots = new Set<string>()
  for (const meaning of meanings.keys())
    for (let end = SHORTEST_ROOT; end <= Math.min(meaning.length, LONGEST_ROOT); end++) roots.add(meaning.slice(0, end))
  return roots
}

const covers = ({ span }: DateInWords, at: number) => span.start <= at && at < span.end

function putFirst<Key>(map: Map<Key, number>, key: Key, at: number): void {
  if (!map.has(key)) map.set(key, at)
}
