import type { CriterionReading } from "./assessment"
import { BLANK } from "./blanks"
import type { Span } from "./finding"
import { purposeInWords } from "./purpose-in-words"
import type { Reading } from "./reading"

const BY = `by ${BLANK}`
// What follows an act as it stands, and ends where it ends: "before I leave", not "by the end of".
const FOLLOWS = /^(?:by|before|on|at|in|until|this|next|within|today|tomorrow)\b.*(?<!['’]s|\bof|\bthe)$/iu

/** The rep's own time, as words that may follow an act; a blank where they named none that would. */
export function timeOf({ text }: Reading, { verdict, evidence: [span] }: CriterionReading): string {
  const said = verdict === "met" && span ? text.slice(span.start, span.end) : ""
  return FOLLOWS.test(said) ? uncapital(said) : BY
}

/**
 * A stretch of the rep's words with a time in it: their own where there is one, else a blank, in the place of a time
 * nobody could hold to or of a day that is past. It stands before the "so that …".
 */
export function withTime(reading: Reading, time: CriterionReading, { start, end }: Span): string {
  const { text } = reading
  const [span] = time.evidence
  if (span && span.start >= start && span.end <= end) {
    if (time.verdict === "met") return text.slice(start, end)
    const before = text.slice(start, span.start).replace(/\b(?:as|by|before|on|in|very)\s+$/iu, "")
    return `${before.trimEnd()} ${BY}${text.slice(span.end, end).replace(/^ as possible\b/iu, "")}`
  }
  const purpose = purposeInWords(text)?.span.start ?? end
  const to = purpose > start && purpose < end ? purpose : end
  return `${text.slice(start, to).replace(/[\s,;]+$/u, "")} ${timeOf(reading, time)} ${text.slice(to, end)}`
}

/** "The order" in the middle of a sentence; "PO" stays as it is. */
export const uncapital = (words: string): string =>
  words.replace(/^\p{Lu}(?!\p{Lu})/u, (letter) => letter.toLowerCase())
