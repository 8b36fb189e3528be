import type { ReactNode } from "react"
import type { FeedbackPart } from "@/lib/coaching/vocabulary"
import type { PlanReview } from "@/lib/objectives/plan-review"
import type { LastTime } from "@/lib/plans/last-time"
import type { Fallback, PlanContact } from "@/lib/plans/plan"
import type { PlanEntries } from "@/lib/plans/plan-entries"
import type { PlainDate } from "@/lib/relationships/sign"
import type { EditorEvent } from "./editor-state"
import type { SetAside } from "./set-aside"

/** What every part of the editor is given. */
export type SectionProps = {
  entries: PlanEntries
  review: PlanReview
  /** The words the review was made of; they may be a moment behind. */
  reviewedOf: PlanEntries
  /** The chosen main contact. */
  contact: PlanContact | null
  /** What one calls them in a sentence. */
  who: string
  today: PlainDate
  /** What was told of the meetings before this one. */
  lastTime: LastTime | null
  /** What an offer took the place of in the primary, to be had back. */
  setAside: SetAside<string>
  /** What a start took the place of, by the fallback's place. */
  fallbacksAside: Readonly<Partial<Record<number, SetAside<Fallback>>>>
  /** What was said about each part, and what is practised there. */
  coaching: Partial<Record<FeedbackPart, ReactNode>>
  enter: (changes: Partial<PlanEntries>) => void
  tell: (event: EditorEvent) => void
  /** Why an answer to a finding was not kept. */
  refusedAnswer: string | undefined
  /** What is wrong with a field, by its name in the form. */
  errorOf: (name: string) => string | undefined
}
