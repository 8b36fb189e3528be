import type { ReactNode } from "react"
import { Press } from "@/components/ui/press"
import type { Feedback } from "@/lib/coaching/feedback"
import { isChangedSince } from "@/lib/coaching/is-changed-since"
import type { PracticeItem } from "@/lib/coaching/practice-item"
import { FEEDBACK_PARTS, type FeedbackPart } from "@/lib/coaching/vocabulary"
import type { FormState } from "@/lib/form-state"
import type { Plan } from "@/lib/plans/plan"
import { FeedbackThread } from "./feedback-thread"
import { PracticeLine } from "./practice-line"
import { type RepActions, RepAnswers } from "./rep-answers"

type Coaching = {
  plan: Plan
  feedback: readonly Feedback[]
  /** What the rep practises at the moment. */
  practice: readonly PracticeItem[]
  /** The suggestions that were made into practice items, ended ones too. */
  practised: ReadonlySet<string | null>
  actions: RepActions & { endPractice: (before: FormState, form: FormData) => Promise<FormState> }
  say: (instant: Date) => string
}

/** What was said about each part of a plan and what is practised there, to stand at that part of its editor. */
export function planCoaching(coaching: Coaching): Partial<Record<FeedbackPart, ReactNode>> {
  const parts = FEEDBACK_PARTS.filter((part) =>
    [...coaching.feedback, ...coaching.practice].some((one) => one.part === part),
  )
  return Object.fromEntries(parts.map((part) => [part, <PartCoaching key={part} {...coaching} part={part} />]))
}

function PartCoaching({ part, plan, feedback, practice, practised, actions, say }: Coaching & { part: FeedbackPart }) {
  return (
    <div className="grid grid-cols-1 gap-6">
      {practice.flatMap((item) =>
        item.part === part ? (
          <aside key={item.id} aria-label="What you practise" className="border-l-2 border-accent pl-4">
            <p className="text-small text-quiet">You practise this</p>
            <PracticeLine item={item}>
              <div className="flex flex-wrap gap-3">
                <Press
                  action={actions.endPractice}
                  fields={{ itemId: item.id, end: "done", planId: plan.id }}
                  busy="Noting"
                  inForm
                >
                  Done in this plan
                </Press>
                <Press action={actions.endPractice} fields={{ itemId: item.id, end: "dropped" }} busy="Dropping" inForm>
                  Drop it
                </Press>
              </div>
            </PracticeLine>
          </aside>
        ) : (
          []
        ),
      )}
      {feedback.flatMap((one) =>
        one.part === part ? (
          <FeedbackThread key={one.id} feedback={one} say={say} changedSince={isChangedSince(one, plan)}>
            <RepAnswers feedback={one} actions={actions} practised={practised.has(one.id)} inForm />
          </FeedbackThread>
        ) : (
          []
        ),
      )}
    </div>
  )
}
