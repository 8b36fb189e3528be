import { Clock } from "@/components/ui/clock"
import { List } from "@/components/ui/list"
import { ListRow } from "@/components/ui/list-row"
import { paths } from "@/lib/paths"
import { findingName } from "@/lib/plans/plan-words"
import type { UnfittingRow } from "@/lib/plans/unfitting-row"
import { sayWhen } from "@/lib/time/say-time"

type Props = { rows: readonly UnfittingRow[]; readerId: string; readerZone: string; now: Date }

/** The findings that were said not to fit, each with the words it was about and the way to its plan. */
export function UnfittingList({ rows, readerId, readerZone, now }: Props) {
  return (
    <List label="Findings that do not fit">
      {rows.map(({ id, rule, words, rep, plan }) => (
        <ListRow
          key={id}
          href={paths.plan(plan.id)}
          title={<span className="font-serif font-normal">{words}</span>}
          meta={
            <>
              {findingName(rule)} · {rep.id === readerId ? "" : `${rep.name}, `}
              {plan.account},{" "}
              <Clock dateTime={plan.startsAt.toISOString()}>{sayWhen(plan.startsAt, readerZone, now)}</Clock>
            </>
          }
        />
      ))}
    </List>
  )
}
