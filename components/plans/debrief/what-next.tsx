import { Actions } from "@/components/ui/actions"
import { LinkButton } from "@/components/ui/link-button"
import { Section } from "@/components/ui/section"
import { paths } from "@/lib/paths"

type Props = {
  planId: string
  /** The next meeting to debrief, and how many are left with it; null where all are told. */
  next: { id: string; says: string; left: number } | null
}

/** Where one goes from a debrief: the next one, or the next meeting with this customer. */
export function WhatNext({ planId, next }: Props) {
  return (
    <Section id="next" title="What is next">
      <p>
        {next
          ? `${next.left === 1 ? "One more meeting waits" : `${next.left} more meetings wait`} for a debrief: ${next.says}.`
          : "Every meeting you have had is debriefed."}
      </p>
      <Actions>
        {next ? <LinkButton href={paths.debrief(next.id)}>Next debrief</LinkButton> : null}
        <LinkButton kind={next ? "quiet" : "primary"} href={paths.nextPlan(planId)}>
          Plan the next meeting
        </LinkButton>
        <LinkButton kind="quiet" href={paths.debrief(planId)}>
          Correct the debrief
        </LinkButton>
      </Actions>
    </Section>
  )
}
