import type { Route } from "next"
import Link from "next/link"
import type { ReactNode } from "react"
import { Clock } from "@/components/ui/clock"
import { StateMark } from "@/components/ui/state-mark"

type Props<T extends string> = {
  /** Who, what and which meeting, in one sentence. */
  says: string
  at: { dateTime: string; says: string }
  href: Route<T>
  unread: boolean
  /** The button beside it while it is unread. */
  markRead: ReactNode
}

/** One thing somebody was told: a link to its place, and a mark while it is unread. */
export function NotificationRow<T extends string>({ says, at, href, unread, markRead }: Props<T>) {
  return (
    <li className="flex flex-wrap items-start justify-between gap-x-8 gap-y-1 py-3">
      <div className="grid gap-1 max-w-words">
        <Link className={unread ? "text-ink font-medium" : "text-ink"} href={href}>
          {says}
        </Link>
        <p className="flex flex-wrap items-baseline gap-x-4 text-small text-quiet">
          {unread ? (
            <StateMark sign="draft" tone="care">
              Unread
            </StateMark>
          ) : null}
          <Clock dateTime={at.dateTime}>{at.says}</Clock>
        </p>
      </div>
      {unread ? markRead : null}
    </li>
  )
}
