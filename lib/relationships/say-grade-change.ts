import type { GradeOrNone } from "./grade"
import { sayGrade } from "./sign-words"

/** What the signs of one meeting did to a grade, in a sentence. */
export function sayGradeChange(who: string, before: GradeOrNone, after: GradeOrNone): string {
  const now = sayGrade(after).toLowerCase()
  if (before === after) return `${who} stays ${now} with what was seen at this meeting.`
  return `${who} was ${sayGrade(before).toLowerCase()} before this meeting and is ${now} with what was seen at it.`
}
