import type { PlainDate } from "../relationships/sign"
import { ACHIEVABLE, readAchievable } from "./achievable"
import { type WeighedCriterion, weightiestCommitment, weightiestType } from "./answers"
import type { Assessment, CriterionReading } from "./assessment"
import { withBlanksOpen } from "./blanks"
import { missing } from "./criterion"
import type { Finding } from "./finding"
import { judgeCriterion, type Sayings } from "./judge-criterion"
import { isPlainlyNotEnglish, NOT_ENGLISH, notEnglish } from "./language"
import { MEASURABLE } from "./measurable"
import { readObjective } from "./reading"
import { RELEVANT } from "./relevant"
import { readSpecific, SPECIFIC } from "./specific"
import { readTimeBound } from "./time-bound"
import { CRITERIA, type Criterion } from "./vocabulary"
import { weighObjective } from "./weigh-objective"

const RULES: Record<WeighedCriterion, Sayings> = {
  specific: SPECIFIC,
  measurable: MEASURABLE,
  achievable: ACHIEVABLE,
  relevant: RELEVANT,
}

/**
 * Reads one objective against the five SMART criteria for a sales call, with the words each verdict rests on and a
 * question that would mend it. `meetingDate` is the meeting's day, `YYYY-MM-DD`; without it no date is resolved.
 * Findings only ever advise. Of a text that is plainly not English nothing is judged: one finding says so. Linear in
 * the text's length (read up to 100,000 characters); never throws.
 */
export function assessObjective({
  text,
  meetingDate,
  names = [],
}: {
  text: string
  meetingDate: PlainDate | null
  /** Of people the words may speak of, so that they are known however they are written. */
  names?: readonly string[]
}): Assessment {
  if (isPlainlyNotEnglish(text)) return UNREAD
  const reading = readObjective(text, meetingDate, { names })
  const balance = weighObjective(reading)
  const judge = (criterion: Criterion): CriterionReading => {
    if (criterion === "time_bound") return readTimeBound(reading)
    if (criterion === "specific" && !reading.empty) return readSpecific(reading, balance)
    if (criterion === "achievable" && !reading.empty) return readAchievable(reading, balance)
    if (!reading.empty) return judgeCriterion(criterion, RULES[criterion], balance, reading.words)
    const { says, question } = RULES[criterion].empty
    return missing(says, question)
  }
  const criteria = Object.fromEntries(
    CRITERIA.map((criterion) => [criterion, withBlanksOpen(text, criterion, judge(criterion))]),
  ) as Record<Criterion, CriterionReading>
  return {
    english: true,
    criteria,
    commitment: reading.empty ? "continuation" : weightiestCommitment(balance.sums),
    type: reading.empty ? "other" : weightiestType(balance.sums),
    dates: reading.dates,
    findings: CRITERIA.flatMap((criterion) => toFinding(criterion, criteria[criterion])),
  }
}

const NOT_READ: CriterionReading = { verdict: "unclear", evidence: [], says: NOT_ENGLISH, question: null }

// Nothing here may count against the words: an action of theirs, of no kind we know.
const UNREAD: Assessment = {
  english: false,
  criteria: Object.fromEntries(CRITERIA.map((criterion) => [criterion, NOT_READ])) as Record<
    Criterion,
    CriterionReading
  >,
  commitment: "customer-action",
  type: "other",
  dates: [],
  findings: [notEnglish("primary")],
}

function toFinding(criterion: Criterion, { verdict, says, evidence, question }: CriterionReading): Finding[] {
  return verdict === "met" ? [] : [{ rule: criterion, field: "primary", weight: "advises", says, evidence, question }]
}
