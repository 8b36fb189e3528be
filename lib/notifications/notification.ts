import type { NotificationKind } from "./kinds"

/** Something one person is told. It names a meeting and carries no words of its plan. */
export type Notification = {
  id: string
  kind: NotificationKind
  planId: string
  /** The feedback it tells of, where it tells of one; else the plan. */
  aboutId: string
  /** Whose doing it tells of; null where it is the clock's. */
  by: string | null
  account: string
  startsAt: Date
  /** The meeting is the reader's own, rather than one of a rep they coach. */
  isOwn: boolean
  createdAt: Date
  unread: boolean
}
