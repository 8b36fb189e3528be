import type { ReactNode } from "react"
import { Actions } from "@/components/ui/actions"
import { LinkButton } from "@/components/ui/link-button"
import { Section } from "@/components/ui/section"
import type { FormState } from "@/lib/form-state"
import { paths } from "@/lib/paths"
import type { Plan } from "@/lib/plans/plan"
import { planState } from "@/lib/plans/plan-state"
import { DidNotHappen } from "./did-not-happen"
import { NotStartedYet } from "./not-started-yet"
import { TookPlace } from "./took-place"

type Act = (before: FormState, form: FormData) => Promise<FormState>

type Props = {
  plan: Plan
  /** The planned end in words, while the start can still be put off; null from then on. */
  putOffUntil: string | null
  holdMeeting: Act
  cancelPlan: Act
  notStartedYet: Act
}

/** What its rep can say of a meeting whose start has come, or that did not happen. */
export function MeetingLife({ plan, putOffUntil, holdMeeting, cancelPlan, notStartedYet }: Props): ReactNode {
  const { id, dates } = plan
  const state = planState(dates)
  if (state === "debriefed") return null
  if (state === "cancelled") {
    return (
      <Section id="what-became" title="Another time?">
        <p>The same words can go into a new plan, for a new time.</p>
        <Actions>
          <LinkButton href={paths.planAgain(id)}>Plan it again</LinkButton>
        </Actions>
      </Section>
    )
  }
  if (state === "held") {
    return (
      <Section id="what-became" title="What came of it?">
        <Actions>
          <LinkButton href={paths.debrief(id)}>Debrief</LinkButton>
        </Actions>
      </Section>
    )
  }
  return (
    <Section id="what-became" title="What became of it?">
      <Actions>
        <LinkButton href={paths.debrief(id)}>Debrief</LinkButton>
        <TookPlace planId={id} wasReady={state === "ready"} holdMeeting={holdMeeting} />
        <DidNotHappen planId={id} isPast cancelPlan={cancelPlan} />
      </Actions>
      {putOffUntil ? (
        <NotStartedYet planId={id} from={plan.startsAt.toISOString()} end={putOffUntil} notStartedYet={notStartedYet} />
      ) : null}
    </Section>
  )
}
