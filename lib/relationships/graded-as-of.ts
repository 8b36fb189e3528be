import type { GradeOverride } from "./grade-from-signs"
import type { PlainDate, SeenSign } from "./sign"
import { countsOn } from "./twelve-months"

/** The day a grade's newest support is from: the grade by hand where it holds, else the newest sign that counts. Null where nothing does. */
export function gradedAsOf(known: {
  signs: readonly SeenSign[]
  override: GradeOverride | null
  meetingDate: PlainDate | null
}): PlainDate | null {
  const { signs, override, meetingDate } = known
  if (override && countsOn(override.on, meetingDate)) return override.on
  const days = signs.map(({ seenOn }) => seenOn).filter((day) => countsOn(day, meetingDate))
  return days.sort().at(-1) ?? null
}
