import { List } from "@/components/ui/list"
import { ListRow } from "@/components/ui/list-row"
import { Section } from "@/components/ui/section"
import { StateMark } from "@/components/ui/state-mark"
import { paths } from "@/lib/paths"

type Props = {
  meetings: readonly {
    id: string
    rep: string
    account: string
    when: string
    since: { says: string; isLate: boolean }
  }[]
}

/** Meetings of coached reps that nobody has told of yet, to a manager. */
export function MissingDebriefs({ meetings }: Props) {
  if (meetings.length === 0) return null
  return (
    <Section id="missing-debriefs" title="Debrief missing" about="Over, and nobody has said yet what came of it.">
      <List label="Meetings without a debrief, the oldest first">
        {meetings.map(({ id, rep, account, when, since }) => (
          <ListRow
            key={id}
            href={paths.planAsWritten(id)}
            title={`${rep} at ${account}`}
            meta={when}
            aside={
              <StateMark sign={since.isLate ? "care" : "waiting"} tone={since.isLate ? "care" : "plain"}>
                {since.says}
              </StateMark>
            }
          />
        ))}
      </List>
    </Section>
  )
}
