import type { DateInWords } from "./dates-in-words"
import { GLUE, SAME_MEANING } from "./lexicon-same-meaning"
import type { Reading } from "./reading"

const MEANING = new Map<string, string>()
for (const row of SAME_MEANING) {
  const words = row.split(" ")
  for (const word of words) if (!MEANING.has(word)) MEANING.set(word, words[0] ?? word)
}
const DROPPED = new Set(GLUE.split(" "))
const NUMBERS: Record<string, string> = {
  one: "1",
  two: "2",
  three: "3",
  four: "4",
  five: "5",
  six: "6",
  seven: "7",
  eight: "8",
  nine: "9",
  ten: "10",
  eleven: "11",
  twelve: "12",
  twenty: "20",
  fifty: "50",
  hundred: "100",
  dozen: "12",
}

/** What a text speaks of: its meaning words, its numbers and its days, each once. */
export type Content = { words: Set<string>; numbers: Set<string>; days: Set<string> }

/** The content of a reading, with words of one meaning made one, numbers as figures and dates as days. */
export function contentOf({ words, dates }: Reading): Content {
  const content: Content = { words: new Set(), numbers: new Set(), days: new Set(dates.map(({ on }) => on)) }
  for (const [at, word] of words.entries()) {
    if (dates.some((date) => covers(date, word.start)) || DROPPED.has(word.text)) continue
    const next = words[at + 1]
    const joined = next?.after === "hyphen" ? MEANING.get(`${word.text}-${next.text}`) : undefined
    if (joined) content.words.add(joined)
    const number = NUMBERS[word.text] ?? (/^\p{N}/u.test(word.text) ? word.text : null)
    if (number !== null) content.numbers.add(number)
    else content.words.add(meaningOf(word.text.replace(/'s$/u, "")))
  }
  return content
}

/** One word for all that come to the same; plural and singular too. */
export function meaningOf(text: string): string {
  return MEANING.get(text) ?? MEANING.get(singular(text)) ?? singular(text)
}

/** How much of the smaller of two sets stands in the other, 0 to 1. */
export function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const smaller = Math.min(a.size, b.size)
  return smaller === 0 ? 0 : [...a].filter((one) => b.has(one)).length / smaller
}

const singular = (text: string) => (text.length > 3 && /[^s]s$/u.test(text) ? text.slice(0, -1) : text)
const covers = ({ span }: DateInWords, at: number) => span.start <= at && at < span.end
