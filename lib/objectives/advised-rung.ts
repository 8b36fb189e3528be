import type { Grade } from "../relationships/grade"
import type { DisclosureQuestion } from "./disclosure"
import { BRAKE_EFFECT, DISCLOSURE_TABLE, type DisclosureLadder, FACTOR_EFFECTS } from "./disclosure-table"
import { SUGGESTED_SIZE } from "./suggested-size"
import { type AskSize, type DisclosureFactor, RUNGS, type Rung } from "./vocabulary"

/** What the ladder needs to know; a part of the whole question. */
export type RungQuestion = Pick<
  DisclosureQuestion,
  "type" | "size" | "grade" | "style" | "factors" | "braked" | "isFallback"
>

export type AdvisedRung = {
  rung: Rung
  /** The rung below, where the reasons balance; else null. */
  orElse: Rung | null
  /** The ticked factors that weighed in, each family once, in the order of the table. */
  weighed: DisclosureFactor[]
  size: AskSize
}

/** A relationship nobody has graded is advised on as carefully as a new one. */
export const carefulGrade = (grade: DisclosureQuestion["grade"]): Grade => (grade === "not-graded" ? "new" : grade)

/** The rung of the ladder: the table's start, moved by the facts, then held by the caps. */
export function adviseRung(question: RungQuestion, ladder: DisclosureLadder = DISCLOSURE_TABLE): AdvisedRung {
  const size = question.size ?? SUGGESTED_SIZE[question.type]
  const weighed = weigh(question.factors)
  if (question.isFallback) return { rung: "purpose", orElse: null, weighed, size }

  const grade = carefulGrade(question.grade)
  const steps: number[] = weighed.map((factor) => FACTOR_EFFECTS[factor].step)
  if (question.braked) steps.push(BRAKE_EFFECT.step)
  const net = steps.reduce((sum, step) => sum + step, 0)
  const top = question.factors.includes("tender-rules") ? "frame" : grade === "trusted" ? "ask-ahead" : "ask"
  const start = RUNGS.indexOf(ladder[grade][question.style][size])
  const rung = RUNGS[Math.max(0, Math.min(start + net, RUNGS.indexOf(top)))] ?? "purpose"

  const balanced = net === 0 && count(steps, 1) >= 2 && count(steps, -1) >= 2
  return { rung, orElse: balanced ? (RUNGS[RUNGS.indexOf(rung) - 1] ?? null) : null, weighed, size }
}

// "Motive obvious or a voiced need" is one step up, not two.
function weigh(ticked: readonly DisclosureFactor[]): DisclosureFactor[] {
  const families = new Set<string>()
  return (Object.keys(FACTOR_EFFECTS) as DisclosureFactor[]).filter((factor) => {
    const { family } = FACTOR_EFFECTS[factor]
    if (!ticked.includes(factor) || families.has(family)) return false
    families.add(family)
    return true
  })
}

const count = (steps: readonly number[], step: number) => steps.filter((one) => one === step).length
