import Link from "next/link"
import { Press } from "@/components/ui/press"
import { Reveal } from "@/components/ui/reveal"
import { Section } from "@/components/ui/section"
import type { CoachingFacts } from "@/lib/coaching/coaching-facts"
import { FEEDBACK_PART_WORDS } from "@/lib/coaching/coaching-words"
import type { FormState } from "@/lib/form-state"
import { newId } from "@/lib/id"
import { paths } from "@/lib/paths"
import { AskForReview } from "./ask-for-review"

type FormAction = (before: FormState, form: FormData) => Promise<FormState>

type Props = {
  planId: string
  /** The version that stands now. */
  version: number
  facts: Pick<CoachingFacts, "asked" | "reviewed">
  say: (instant: Date) => string
  askForReview: FormAction
  askNoLonger: FormAction
}

/** Who has reviewed a plan and when, what its rep asks to be looked at, and how to ask. */
export function ReviewSection({ planId, version, facts, say, askForReview, askNoLonger }: Props) {
  const { asked, reviewed } = facts
  const form = <AskForReview planId={planId} id={newId()} asked={asked} askForReview={askForReview} />
  return (
    <Section
      id="review"
      title="Another pair of eyes"
      about="Whoever coaches you sees it first thing, with what you ask."
      aside={
        <Link className="text-small" href={paths.planAsWritten(planId)}>
          See what my manager sees
        </Link>
      }
    >
      {reviewed ? (
        <p className="max-w-words">
          {`Reviewed by ${reviewed.by}, ${say(reviewed.at)}.`}
          {reviewed.version === version ? null : " You have changed it since."}
        </p>
      ) : null}
      {asked ? (
        <>
          <p className="max-w-words">
            {`You ask for a review: ${FEEDBACK_PART_WORDS[asked.part].toLowerCase()}.`}
            {asked.words ? <span className="font-serif"> {asked.words}</span> : null}
          </p>
          <Press action={askNoLonger} fields={{ planId }} busy="Taking it back">
            Take it back
          </Press>
          <Reveal label="Ask something else">{form}</Reveal>
        </>
      ) : (
        <Reveal label="Ask for a review">{form}</Reveal>
      )}
    </Section>
  )
}
