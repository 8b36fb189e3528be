import type { ReactNode } from "react"
import { Clock } from "@/components/ui/clock"
import { List } from "@/components/ui/list"
import { ListRow } from "@/components/ui/list-row"
import { type Agreed, sayAgreedAndAfter } from "@/lib/customers/agreed"
import { contactName } from "@/lib/customers/contact-name"
import { OUTCOME_WORDS } from "@/lib/customers/outcome-words"
import { paths } from "@/lib/paths"
import type { Outcome } from "@/lib/plans/meeting"

type Meeting = {
  id: string
  startsAt: Date
  rep: string
  mayOpen: boolean
  contact: { name: string; title: string } | null
  outcome: Outcome | null
  agreed: Agreed | null
}

type Props<M extends Meeting> = {
  label: string
  meetings: readonly M[]
  /** The start in words, in the reader's zone. */
  say: (startsAt: Date) => string
  /** Where the plan is in its life. */
  markOf: (meeting: M) => ReactNode
}

/** Meetings with an account: those the reader may open are links, of others stands what a colleague may know. */
export function MeetingList<M extends Meeting>({ label, meetings, say, markOf }: Props<M>) {
  return (
    <List label={label}>
      {meetings.map((meeting) => {
        const when = <Clock dateTime={meeting.startsAt.toISOString()}>{say(meeting.startsAt)}</Clock>
        const who = meeting.contact ? `${meeting.rep} with ${contactName(meeting.contact)}` : meeting.rep
        const came = [
          meeting.outcome ? OUTCOME_WORDS[meeting.outcome] : "",
          meeting.agreed && `Agreed: ${sayAgreedAndAfter(meeting.agreed)}`,
        ]
        const meta = [who, ...came].filter(Boolean).join(". ")
        return (
          <ListRow
            key={meeting.id}
            href={meeting.mayOpen ? paths.plan(meeting.id) : undefined}
            title={when}
            meta={meta}
            aside={markOf(meeting)}
          />
        )
      })}
    </List>
  )
}
