import type { CriterionReading } from "./assessment"
import { unclear } from "./criterion"
import type { Span } from "./finding"
import type { Criterion } from "./vocabulary"

/** Stands where a word is still to be filled in. */
export const BLANK = "___"

const BLANKS = /_{3,}/gu
/** "by ___": what is missing there is the time. */
const OF_TIME = /\b(?:by|before|on|day,|until)\s*$/iu

/** The blanks of a text, in order. */
export const blanksIn = (text: string): Span[] =>
  [...text.matchAll(BLANKS)].map(({ index, 0: { length } }) => ({ start: index, end: index + length }))

/** Who does what, and how one would know, cannot be read from words that are still to be filled in; nor can when. */
const OPEN: Partial<Record<Criterion, { says: string; question: string }>> = {
  specific: { says: "There is a blank where the words should say what.", question: "What goes in here?" },
  measurable: { says: "Nobody can check a blank.", question: "What would you be able to point to afterwards?" },
}
const WHEN = { says: "There is a blank where the time should be.", question: "By when will you know?" }

/** A criterion of a text with blanks in it: never met while the words it would rest on are missing. */
export function withBlanksOpen(text: string, criterion: Criterion, reading: CriterionReading): CriterionReading {
  const blanks = blanksIn(text)
  if (blanks.length === 0 || reading.verdict !== "met") return reading
  const ofTime = blanks.filter(({ start }) => OF_TIME.test(text.slice(0, start)))
  if (criterion === "time_bound") return ofTime.length > 0 ? unclear(WHEN.says, WHEN.question, ofTime) : reading
  const open = OPEN[criterion]
  return open ? unclear(open.says, open.question, blanks) : reading
}
