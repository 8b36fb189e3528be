import type { Grade } from "../relationships/grade"
import type { DisclosureQuestion } from "./disclosure"
import {
  DISCLOSURE_TABLE,
  type DisclosureLadder,
  FACTOR_TABLE,
  FACTORS,
  type FactorId,
  WEIGHED_ONCE,
} from "./disclosure-table"
import { SUGGESTED_SIZE } from "./suggested-size"
import { RUNGS, type Rung } from "./vocabulary"

/** What the ladder needs to know; a part of the whole question. */
export type RungQuestion = Pick<
  DisclosureQuestion,
  "type" | "size" | "grade" | "style" | "factors" | "braked" | "isFallback"
>

export type AdvisedRung = {
  rung: Rung
  /** The rung below, where the reasons balance; else null. */
  orElse: Rung | null
  /** The lines of the table that weighed in, in its order. */
  weighed: FactorId[]
}

/** The rung of the ladder: the start for grade, style and size, moved by the facts, then held by the caps. */
export function adviseRung(question: RungQuestion, ladder: DisclosureLadder = DISCLOSURE_TABLE): AdvisedRung {
  const { style, isFallback, factors } = question
  const weighed = weigh(question)
  if (isFallback) return { rung: "purpose", orElse: null, weighed }

  // A relationship nobody has graded is advised on as carefully as a new one.
  const grade: Grade = question.grade === "not-graded" ? "new" : question.grade
  const steps = weighed.map((fact) => FACTOR_TABLE[fact].by)
  const [up, down] = [count(steps, 1), count(steps, -1)]
  const top = factors.includes("tender-rules") ? "frame" : grade === "trusted" ? "ask-ahead" : "ask"
  const start = RUNGS.indexOf(ladder[grade][style][sizeOf(question)])
  const rung = RUNGS[Math.max(0, Math.min(start + up - down, RUNGS.indexOf(top)))] ?? "purpose"
  const balanced = up === down && up >= 2
  return { rung, orElse: balanced ? (RUNGS[RUNGS.indexOf(rung) - 1] ?? null) : null, weighed }
}

/** The size of the ask: the rep's, else the one its type suggests. */
export const sizeOf = ({ size, type }: RungQuestion) => size ?? SUGGESTED_SIZE[type]

/** Whether a line of the table is true of a question. */
export function isTrue(fact: FactorId, question: RungQuestion): boolean {
  const { about } = FACTOR_TABLE[fact]
  if (about === "factor") return question.factors.some((one) => one === fact)
  if (about === "brake") return question.braked
  return (about === "size" ? sizeOf(question) : question[about]) === fact
}

function weigh(question: RungQuestion): FactorId[] {
  const weighed: FactorId[] = []
  let once = false
  for (const fact of FACTORS) {
    if (!isTrue(fact, question)) continue
    const isOnce = WEIGHED_ONCE.some((one) => one === fact)
    if (!isOnce || !once) weighed.push(fact)
    once ||= isOnce
  }
  return weighed
}

const count = (steps: readonly unknown[], step: number) => steps.filter((one) => one === step).length
