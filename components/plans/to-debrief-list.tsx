import Link from "next/link"
import type { ReactNode } from "react"
import { LinkPending } from "@/components/ui/link-pending"
import { List } from "@/components/ui/list"
import { Section } from "@/components/ui/section"
import { StateMark } from "@/components/ui/state-mark"
import { paths } from "@/lib/paths"

export type ToDebrief = {
  id: string
  account: string
  /** Who was met, and when. */
  about: string
  /** How long ago that was. */
  since: { says: string; isLate: boolean }
}

type Props = {
  meetings: readonly ToDebrief[]
  /** How many there are, with those that are not shown. */
  inAll: number
  /** What says of one of them that it did not happen. */
  didNotHappen: (planId: string) => ReactNode
}

/** Meetings that wait for their debrief, the oldest first, each one press away from it. */
export function ToDebriefList({ meetings, inAll, didNotHappen }: Props) {
  return (
    <Section
      id="to-debrief"
      title="To debrief"
      aside={
        inAll > meetings.length ? (
          <span className="text-quiet">{`The oldest ${meetings.length} of ${inAll}`}</span>
        ) : null
      }
    >
      <List label="Meetings to debrief, the oldest first">
        {meetings.map(({ id, account, about, since }) => (
          <li key={id} className="flex flex-wrap items-center gap-x-6 gap-y-1 pb-3 sm:pb-0">
            <Link className="list-row min-w-0 flex-1 basis-72" href={paths.debrief(id)}>
              <span className="list-title">{account}</span>
              <span className="list-meta">{about}</span>
              <span className="list-aside">
                <StateMark sign={since.isLate ? "care" : "waiting"} tone={since.isLate ? "care" : "plain"}>
                  {since.says}
                </StateMark>
              </span>
              <LinkPending />
            </Link>
            {didNotHappen(id)}
          </li>
        ))}
      </List>
    </Section>
  )
}
