import type { ReactNode } from "react"
import type { FeedbackPart } from "@/lib/coaching/vocabulary"
import type { FormState } from "@/lib/form-state"
import type { PlanReview } from "@/lib/objectives/plan-review"
import type { LastTime } from "@/lib/plans/last-time"
import type { Plan, PlanContact } from "@/lib/plans/plan"
import type { PlainDate } from "@/lib/relationships/sign"

export type FormAction = (before: FormState, form: FormData) => Promise<FormState>

export type EditorProps = {
  plan: Plan
  contacts: readonly PlanContact[]
  zones: readonly string[]
  /** The server's reading of what is stored. */
  review: PlanReview
  today: PlainDate
  readerZone: string
  /** Made by the page, so that a grade sent twice is one. */
  gradingId: string
  /** What was told of the meetings before this one; null where nothing was. */
  lastTime: LastTime | null
  /** The same for a finding that does not fit, where there is no script. */
  unfittingId: string
  /** What was said about each part, and what is practised there, drawn by the page. */
  coaching: Partial<Record<FeedbackPart, ReactNode>>
  /** Said by the address after a form without JavaScript. */
  said: "saved" | "not-ready" | null
  save: FormAction
  makeReady: FormAction
  backToDraft: FormAction
  gradeContact: FormAction
  answerAgreed: FormAction
  noteUnfitting: FormAction
  withdrawUnfitting: FormAction
}
