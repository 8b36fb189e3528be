import type { CriterionReading } from "./assessment"
import { met, missing, unclear } from "./criterion"
import { NO_TIME } from "./lexicon-time"
import { findPhrases, phrases } from "./phrases"
import type { Reading } from "./reading"
import { spanOf } from "./words"

const NONE = phrases(NO_TIME)

/** Settled by the end of this meeting, or done by a date; either clock will do. A date already past does not count. */
export function readTimeBound({ words, deadlines, dates, meetingDate, empty }: Reading): CriterionReading {
  const question = "By when will you know: before you leave, or by which day?"
  if (empty) return missing("There is no time in these words.", question)
  const spans = deadlines.map(({ from, to }) => ({ ...spanOf(words, from, to) }))
  const past = (span: { start: number; end: number }) =>
    dates.find(
      (date) =>
        date.span.start < span.end && span.start < date.span.end && meetingDate !== null && date.on < meetingDate,
    )
  const live = spans.filter((span) => !past(span))
  if (live.length > 0) return met("There is a time by which it is settled.", live.slice(0, 2))
  const gone = spans.find(past)
  if (gone)
    return missing("That day is already past at the meeting.", "Which day after the meeting do you mean?", [gone])
  const vague = findPhrases(words, NONE)[0]
  if (vague) return unclear("That is no time anybody could hold to.", question, [spanOf(words, vague.from, vague.to)])
  return missing("There is no time by which it is settled.", question)
}
