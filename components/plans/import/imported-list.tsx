import { Actions } from "@/components/ui/actions"
import { Clock } from "@/components/ui/clock"
import { LinkButton } from "@/components/ui/link-button"
import { List } from "@/components/ui/list"
import { ListRow } from "@/components/ui/list-row"
import { Notice } from "@/components/ui/notice"
import type { ImportedInWords } from "@/lib/calendar/say-imported"
import { paths } from "@/lib/paths"

/** What was taken over, each a link to begin preparing it. */
export function ImportedList({ says, meetings }: ImportedInWords) {
  return (
    <div className="grid grid-cols-1 gap-6">
      <Notice tone="good" title={says} />
      {meetings.length > 0 ? (
        <List label="Meetings taken over">
          {meetings.map(({ planId, account, when, dateTime }) => (
            <ListRow
              key={planId}
              href={paths.plan(planId)}
              title={account}
              meta={<Clock dateTime={dateTime}>{when}</Clock>}
            />
          ))}
        </List>
      ) : null}
      <Actions>
        <LinkButton href={paths.today()}>See them in Today</LinkButton>
      </Actions>
    </div>
  )
}
