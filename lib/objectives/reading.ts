import type { PlainDate } from "../relationships/sign"
import type { CustomerAct } from "./act-at"
import { findCustomerActs } from "./acts"
import { type DateInWords, datesInWords } from "./dates-in-words"
import { type Deadline, findDeadlines } from "./deadlines"
import { PLACEHOLDERS } from "./lexicon-placeholders"
import { findPeople, type Person } from "./people"
import { startAsSaid, writtenForm } from "./spoken"
import { readWords, type Word } from "./words"

/** One objective, read once: what every criterion looks at. */
export type Reading = {
  text: string
  meetingDate: PlainDate | null
  words: Word[]
  people: Person[]
  acts: CustomerAct[]
  deadlines: Deadline[]
  dates: DateInWords[]
  /** Nothing is said: no words, a placeholder, a name alone, a test. */
  empty: boolean
}

const PLACEHOLDER = new Set<string>(PLACEHOLDERS)
// A merge field nobody filled: {{objective}}, ${goal}, [[aim]].
const UNFILLED = /^\s*(?:\{\{|\$\{|<%|\[\[)[^{}<>[\]]{0,80}(?:\}|%>|\]\])+\s*$/u
// Long texts are read to here: far beyond any objective, and so the cost stays bounded and plain.
const LONGEST = 100_000

/**
 * Reads an objective, dictated or written. With `somebodyKnown`, "he", "she" and "they" mean somebody named elsewhere;
 * `names` are of people it may speak of. Linear in its length; a longer text is read up to 100,000 characters.
 */
export function readObjective(
  text: string,
  meetingDate: PlainDate | null,
  { somebodyKnown = false, names = [] }: { somebodyKnown?: boolean; names?: readonly string[] } = {},
): Reading {
  const read = text.slice(0, LONGEST)
  const { text: written, spoken } = writtenForm(read)
  const words = readWords(written)
  if (spoken.length > 0) for (const word of words) word.start = startAsSaid(spoken, word.start)
  const people = findPeople(words, { somebodyKnown, names })
  return {
    text: read,
    meetingDate,
    words,
    people,
    acts: findCustomerActs(words, people),
    deadlines: findDeadlines(words),
    dates: datesInWords(words, meetingDate),
    empty: UNFILLED.test(read.slice(0, 200)) || saysNothing(words, people),
  }
}

/** Whether the words say nothing that could be judged. */
function saysNothing(words: readonly Word[], people: readonly Person[]): boolean {
  if (words.length <= 1) return true
  if (words.length > 6) return false
  if (PLACEHOLDER.has(words.map((word) => word.text).join(" "))) return true
  if (words.every((word) => PLACEHOLDER.has(word.text) || /^\p{N}+$/u.test(word.text))) return true
  const covered = people.reduce((sum, { from, to }) => sum + to - from + 1, 0)
  return covered === words.length || (words.length <= 3 && words.every((word) => word.capital && !word.caps))
}
