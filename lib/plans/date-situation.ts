import { SITUATION_PROMPTS } from "@/lib/objectives/vocabulary"
import type { PlainDate } from "@/lib/relationships/sign"
import type { Plan, SituationLine } from "./plan"
import type { PlanEntries } from "./plan-entries"

/**
 * The situation to store: lines with words, each with the day it was true. A line whose words changed while
 * its day stayed is true as of today; a day may also be said. Lines without words are left out.
 */
export function dateSituation(
  stored: Plan["situation"],
  entered: PlanEntries["situation"],
  today: PlainDate,
): Plan["situation"] {
  const lines: Plan["situation"] = {}
  for (const prompt of SITUATION_PROMPTS) {
    const line = entered[prompt]
    if (line.words.trim() === "") continue
    lines[prompt] = dated(stored[prompt], line, today)
  }
  return lines
}

function dated(
  before: SituationLine | undefined,
  line: { words: string; asOf: PlainDate | "" },
  today: PlainDate,
): SituationLine {
  const asBefore = before !== undefined && line.asOf === before.asOf
  if (line.asOf === "" || (asBefore && line.words !== before.words)) return { words: line.words, asOf: today }
  return { words: line.words, asOf: line.asOf }
}
