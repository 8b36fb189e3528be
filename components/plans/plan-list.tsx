import { Clock } from "@/components/ui/clock"
import { List } from "@/components/ui/list"
import { ListRow } from "@/components/ui/list-row"
import { contactName } from "@/lib/customers/contact-name"
import { paths } from "@/lib/paths"
import { listedState } from "@/lib/plans/listed-state"
import type { PlanSummary } from "@/lib/plans/plan"
import { ListedMark } from "./listed-mark"

type Props = {
  plans: readonly PlanSummary[]
  now: Date
  /** The start in words, in the reader's zone. */
  say: (startsAt: Date) => string
}

/** One's own plans: with whom, when, what one goes for, and where each is in its life. */
export function PlanList({ plans, now, say }: Props) {
  return (
    <List label="Your plans">
      {plans.map((plan) => (
        <ListRow
          key={plan.id}
          href={paths.plan(plan.id)}
          title={plan.account.name}
          meta={
            <>
              <Clock dateTime={plan.startsAt.toISOString()}>{say(plan.startsAt)}</Clock>
              {plan.contact ? `, ${contactName(plan.contact)}` : ""}
              {plan.primaryWords ? (
                <span className="mt-1 block font-serif text-body text-ink">{plan.primaryWords}</span>
              ) : null}
            </>
          }
          aside={<ListedMark state={listedState(plan, now)} />}
        />
      ))}
    </List>
  )
}
