import { Clock } from "@/components/ui/clock"
import { List } from "@/components/ui/list"
import { ListRow } from "@/components/ui/list-row"
import { Section } from "@/components/ui/section"
import { paths } from "@/lib/paths"
import type { ComingDay, ComingMeeting } from "@/lib/plans/coming-days"
import { PlanMark } from "./plan-mark"

/** Coming meetings by day, each with what is still missing. */
export function ComingList({ days }: { days: ComingDay[] }) {
  return days.map(({ day, says, meetings }) => (
    <Section key={day} id={`day-${day}`} title={says}>
      <List label={`Meetings, ${says}`}>
        {meetings.map((meeting) => (
          <ListRow
            key={meeting.id}
            href={paths.plan(meeting.id)}
            lead={<Clock dateTime={meeting.startsAt}>{meeting.clock}</Clock>}
            title={meeting.account}
            meta={<Meta {...meeting} />}
            aside={<PlanMark {...meeting} />}
          />
        ))}
      </List>
    </Section>
  ))
}

function Meta({ who, there, primary, stillOpen, frozen }: ComingMeeting) {
  return (
    <>
      <span className="block">{there ? `${who}. ${there}` : who}</span>
      {primary ? <span className="mt-1 block font-serif text-body text-ink">{primary}</span> : null}
      {stillOpen && !frozen ? <span className="mt-1 block">{stillOpen}</span> : null}
    </>
  )
}
