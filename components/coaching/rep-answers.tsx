import Link from "next/link"
import { Press } from "@/components/ui/press"
import { Reveal } from "@/components/ui/reveal"
import type { Feedback } from "@/lib/coaching/feedback"
import type { FormState } from "@/lib/form-state"
import { newId } from "@/lib/id"
import { paths } from "@/lib/paths"
import { ReplyForm } from "./reply-form"

type FormAction = (before: FormState, form: FormData) => Promise<FormState>

export type RepActions = {
  acknowledgeFeedback: FormAction
  replyToFeedback: FormAction
  markFeedbackDone: FormAction
  practiseSuggestion: FormAction
}

type Props = {
  feedback: Feedback
  actions: RepActions
  /** It is a practice item already. */
  practised?: boolean
  /** The plan's words stand: what is left is to have read it, and to answer. */
  frozen?: boolean
  /** It stands in the plan's own form. */
  inForm?: boolean
}

/** What a rep may do about a piece of feedback: say that they read it, do it, practise it, answer it. */
export function RepAnswers({ feedback, actions, practised, frozen, inForm }: Props) {
  const { id: feedbackId, kind, acknowledgedAt, doneAt, replies } = feedback
  const suggests = kind === "suggestion" || kind === "must-fix"
  return (
    <div className="grid gap-2">
      <div className="flex flex-wrap gap-3">
        {acknowledgedAt === null ? (
          <Press action={actions.acknowledgeFeedback} fields={{ feedbackId }} busy="Noting" inForm={inForm}>
            I have read it
          </Press>
        ) : null}
        {suggests && !frozen ? (
          <Press
            action={actions.markFeedbackDone}
            fields={{ feedbackId, done: doneAt ? "no" : "yes" }}
            busy={doneAt ? "Opening" : "Noting"}
            inForm={inForm}
          >
            {doneAt ? "Not done after all" : "Done"}
          </Press>
        ) : null}
        {kind === "suggestion" && !practised && !frozen ? (
          <Press action={actions.practiseSuggestion} fields={{ id: newId(), feedbackId }} busy="Adding" inForm={inForm}>
            Practise this
          </Press>
        ) : null}
      </div>
      {kind === "suggestion" && practised ? (
        <p className="text-small text-quiet">You practise this. It comes back in your next plans.</p>
      ) : null}
      {inForm ? (
        <p className="hidden noscript:block">
          <Link href={paths.feedback(feedbackId)}>Answer it on the feedback page</Link>
        </p>
      ) : null}
      <Reveal label="Answer">
        <ReplyForm
          key={replies.length}
          id={newId()}
          feedbackId={feedbackId}
          replyToFeedback={actions.replyToFeedback}
          inForm={inForm}
        />
      </Reveal>
    </div>
  )
}
