import { ADVICE_OF_RUNG, adviseDisclosure } from "../advise-disclosure"
import { assessObjective } from "../assess-objective"
import { checkFallback } from "../check-fallback"
import type { DisclosureQuestion } from "../disclosure"
import { brakeInWords, factorsInWords } from "../factors-in-words"
import { type Advice, type AskSize, type Commitment, CRITERIA, type Criterion, type FallbackVerdict, type ObjectiveType } from "../vocabulary"
import { type LabelScore, mean, scoreLabel } from "./score"

export type ObjectiveRow = Record<Criterion, boolean> & { id: string; text: string; meeting_date: string; commitment: Commitment; type: ObjectiveType }
export type FallbackRow = { id: string; primary: string; fallback: string; meeting_date: string; verdict: FallbackVerdict }
export type DisclosureRow = {
  id: string
  objective: string
  objective_type: ObjectiveType
  relationship: DisclosureQuestion["grade"]
  buyer_style: DisclosureQuestion["style"]
  commitment_size: AskSize
  is_fallback: boolean
  expert_advice: Advice
}

/** Objectives: macro-F1 of each label, and the mean over the five criteria. `unclear` counts as not met. */
export function scoreObjectives(rows: readonly ObjectiveRow[]): { labels: LabelScore[]; smart: number } {
  const read = rows.map((row) => ({ row, said: assessObjective({ text: row.text, meetingDate: row.meeting_date }) }))
  const criteria = CRITERIA.map((name) =>
    scoreLabel(name, read.map(({ row, said }) => ({ expected: String(row[name]), said: String(said.criteria[name].verdict === "met") }))),
  )
  const others = (["commitment", "type"] as const).map((name) =>
    scoreLabel(name, read.map(({ row, said }) => ({ expected: row[name], said: said[name] }))),
  )
  return { labels: [...criteria, ...others], smart: mean(criteria.map(({ macroF1 }) => macroF1)) }
}

/** Fallbacks: macro-F1 of the verdict over the classes present. */
export function scoreFallbacks(rows: readonly FallbackRow[]): LabelScore {
  return scoreLabel(
    "verdict",
    rows.map((row) => ({ expected: row.verdict, said: checkFallback({ ...row, meetingDate: row.meeting_date }).verdict })),
  )
}

/** Disclosure: the accuracy on primaries, and apart from that on fallbacks; and the rows to be kept private that were shared. */
export function scoreDisclosure(rows: readonly DisclosureRow[]): { primaries: LabelScore; fallbacks: LabelScore; toldInError: string[] } {
  const read = rows.map((row) => ({ id: row.id, isFallback: row.is_fallback, expected: row.expert_advice, said: adviseOn(row) }))
  const toldInError = read.filter(({ expected, said }) => expected === "keep-private" && said === "share").map(({ id }) => id)
  const score = (label: string, fallback: boolean) =>
    scoreLabel(label, read.filter(({ isFallback }) => isFallback === fallback))
  return { primaries: score("advice on primaries", false), fallbacks: score("advice on fallbacks", true), toldInError }
}

function adviseOn(row: DisclosureRow): Advice {
  const { rung } = adviseDisclosure({
    objective: row.objective,
    type: row.objective_type,
    size: row.commitment_size,
    grade: row.relationship,
    style: row.buyer_style,
    factors: factorsInWords(row.objective, row.objective_type),
    braked: brakeInWords(row.objective),
    isFallback: row.is_fallback,
  })
  return ADVICE_OF_RUNG[rung]
}
