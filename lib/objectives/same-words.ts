import { amount } from "./amount"
import type { DateInWords } from "./dates-in-words"
import { GLUE, SAME_MEANING } from "./lexicon-same-meaning"
import type { Reading } from "./reading"
import { readVerb } from "./verbs"
import type { Word } from "./words"

const MEANING = new Map<string, string>()
for (const row of SAME_MEANING) {
  const words = row.split(" ")
  for (const word of words) if (!MEANING.has(word)) MEANING.set(word, words[0] ?? word)
}
const GLUE_WORDS = new Set(GLUE.split(" "))
// A term is one length however it is counted: two years are 24 months.
const MONTHS: Record<string, number> = { quarter: 3, month: 1, year: 12 }

/** What a text speaks of: its meaning words, its numbers and its days, each once. */
export type Content = { words: Set<string>; numbers: Set<string>; days: Set<string> }

/** The content of a reading, with words of one meaning made one, numbers and terms as figures and dates as days. */
export function contentOf({ words, dates }: Reading): Content {
  const content: Content = { words: new Set(), numbers: new Set(), days: new Set(dates.map(({ on }) => on)) }
  for (let at = 0; at < words.length; at++) {
    const word = words[at]
    if (!word || dates.some((date) => covers(date, word.start))) continue
    const next = words[at + 1]
    if (next?.after === "hyphen") {
      const joined = joinedMeaning(word, next)
      if (joined) {
        content.words.add(joined)
        at++
        continue
      }
    }
    if (GLUE_WORDS.has(word.text) && !word.caps) continue
    const many = word.text === "one" ? 1 : word.text === "twice" ? 2 : amount(word)
    const term = next && MONTHS[meaningOf(next.text)]
    if (term && many > 0) {
      content.numbers.add(`${many * term} months`)
      at++
    } else if (many > 0 || /^\p{N}/u.test(word.text)) content.numbers.add(many > 0 ? String(many) : word.text)
    else content.words.add(meaningOf(word.text))
  }
  return content
}

// "open-day", "go-ahead" and "wi-fi" are one word each; "five-pump" and "half-day" are two.
function joinedMeaning({ text }: Word, { text: next }: Word): string | null {
  const listed = MEANING.get(`${text}-${next}`)
  if (listed) return listed
  return text.length <= 2 && /^\p{L}+$/u.test(text) && next.length <= 4 ? text + next : null
}

/** One word for all that come to the same; the forms of a verb, plural and singular too. */
export function meaningOf(text: string): string {
  const bare = text.replace(/'s$/u, "")
  const one = singular(bare)
  const base = readVerb(bare)?.base
  return MEANING.get(bare) ?? MEANING.get(one) ?? (base === undefined ? one : (MEANING.get(base) ?? base))
}

/** How much of the smaller of two sets stands in the other, 0 to 1. */
export function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const smaller = Math.min(a.size, b.size)
  return smaller === 0 ? 0 : [...a].filter((one) => b.has(one)).length / smaller
}

const singular = (text: string) => (text.length > 3 && /[^s]s$/u.test(text) ? text.slice(0, -1) : text)
const covers = ({ span }: DateInWords, at: number) => span.start <= at && at < span.end
