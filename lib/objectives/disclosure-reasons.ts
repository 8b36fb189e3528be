import type { BuyerStyle } from "../relationships/buyer-style"
import type { Grade } from "../relationships/grade"
import { type AdvisedRung, adviseRung, carefulGrade } from "./advised-rung"
import { carefulOther } from "./careful-other"
import type { DisclosureQuestion, DisclosureReason } from "./disclosure"
import { BRAKE_EFFECT, type DisclosureLadder, FACTOR_EFFECTS } from "./disclosure-table"
import { type AskSize, DISCLOSURE_FACTORS, RUNGS } from "./vocabulary"

const telling = (says: string): DisclosureReason => ({ towards: "telling", says })
const holding = (says: string): DisclosureReason => ({ towards: "holding-back", says })

const GRADE_REASON = {
  new: holding("You do not know each other well yet."),
  established: telling("You know each other, and they have been reliable with you."),
  trusted: telling("They trust you, so plain words will not put them on guard."),
} as const satisfies Record<Grade, DisclosureReason>

const STYLE_REASON = {
  open: telling("They take plain speaking well."),
  neutral: null,
  guarded: holding("They are guarded: hearing the ask first would put their defences up."),
} as const satisfies Record<BuyerStyle, DisclosureReason | null>

const SIZE_REASON = {
  small: telling("It is a small ask."),
  medium: null,
  large: holding("It is a large ask, and needs a run-up."),
} as const satisfies Record<AskSize, DisclosureReason | null>

const NOT_GRADED = holding(
  "Nobody has graded this relationship yet, so this is the careful advice, as for somebody new.",
)
const FALLBACK = holding(
  "It is a fallback: told at the start, it hands over the smaller option before the bigger one has been considered.",
)

/** The reasons that decided the rung, for and against. */
export function disclosureReasons(question: DisclosureQuestion, { weighed, size }: AdvisedRung): DisclosureReason[] {
  if (question.isFallback) return [FALLBACK]
  const base = [
    question.grade === "not-graded" ? NOT_GRADED : GRADE_REASON[question.grade],
    STYLE_REASON[question.style],
    SIZE_REASON[size],
  ]
  const facts = weighed.map((factor) => {
    const { step, says } = FACTOR_EFFECTS[factor]
    return step > 0 ? telling(says) : holding(says)
  })
  const other = carefulOther(question.others ?? [], question)
  return [
    ...base.filter((reason) => reason !== null),
    ...facts,
    ...(other === null ? [] : [holding(other)]),
    ...(question.braked ? [holding(BRAKE_EFFECT.says)] : []),
  ]
}

/** What to say when another style, grade or size would lead to another rung. */
const CHANGES = {
  established: "If you knew each other better, you could say more.",
  trusted: "If they trusted you, you could say it outright.",
  open: "If they turn out to take plain speaking well, you could say more.",
  guarded: "If they turn out to be guarded, you would say less.",
  smaller: "If you asked for a smaller first step, you could say more.",
} as const

const AT_MOST = 4

/** What would lead to another rung, each tried on the ladder itself; the likeliest first. */
export function whatWouldChange(question: DisclosureQuestion, now: AdvisedRung, ladder: DisclosureLadder): string[] {
  if (question.isFallback) return ["Once they have said no to the primary and you know why, it may come out."]
  const here = RUNGS.indexOf(now.rung)
  const there = (change: Partial<DisclosureQuestion>) =>
    RUNGS.indexOf(adviseRung({ ...question, ...change }, ladder).rung) - here
  const changes: string[] = []

  if (question.braked && there({ braked: false }) > 0) changes.push(BRAKE_EFFECT.wouldSay)
  for (const factor of DISCLOSURE_FACTORS) {
    const { wouldSay } = FACTOR_EFFECTS[factor]
    if (
      wouldSay !== "" &&
      !question.factors.includes(factor) &&
      there({ factors: [...question.factors, factor] }) !== 0
    )
      changes.push(wouldSay)
  }
  const grade = carefulGrade(question.grade)
  if (grade === "new" && there({ grade: "established" }) > 0) changes.push(CHANGES.established)
  else if (grade !== "trusted" && there({ grade: "trusted" }) > 0) changes.push(CHANGES.trusted)
  if (there({ style: "open" }) > 0) changes.push(CHANGES.open)
  if (there({ style: "guarded" }) < 0) changes.push(CHANGES.guarded)
  if (now.size === "large" ? there({ size: "medium" }) > 0 : there({ size: "small" }) > 0) changes.push(CHANGES.smaller)
  return changes.slice(0, AT_MOST)
}
