import { and, asc, eq, isNull, sql } from "drizzle-orm"
import { accounts, contacts, plans } from "../schema"
import type { Scope } from "../scope"

/** A meeting that has begun and that nobody has told of. */
export type MeetingToDebrief = {
  id: string
  startsAt: Date
  minutes: number
  account: { id: string; name: string }
  contact: { name: string; title: string } | null
  heldAt: Date | null
}

/** The actor's own meetings that have begun, did not fall through and were not debriefed: the oldest first, and how many there are. */
export async function listToDebrief(
  { tx, orgId, actor, now }: Scope,
  { atMost = 10 }: { atMost?: number } = {},
): Promise<{ meetings: MeetingToDebrief[]; inAll: number }> {
  const found = await tx
    .select({
      id: plans.id,
      startsAt: plans.startsAt,
      minutes: plans.minutes,
      account: { id: accounts.id, name: accounts.name },
      contact: { name: contacts.name, title: contacts.title },
      heldAt: plans.heldAt,
      inAll: sql<number>`(count(*) over ())::int`,
    })
    .from(plans)
    .innerJoin(accounts, and(eq(accounts.orgId, plans.orgId), eq(accounts.id, plans.accountId)))
    .leftJoin(contacts, and(eq(contacts.orgId, plans.orgId), eq(contacts.id, plans.mainContactId)))
    .where(
      and(
        eq(plans.orgId, orgId),
        eq(plans.repId, actor.userId),
        sql`${plans.startsAt} <= ${now.toISOString()}::timestamptz`,
        isNull(plans.cancelledAt),
        isNull(plans.debriefedAt),
      ),
    )
    .orderBy(asc(plans.startsAt), asc(plans.id))
    .limit(atMost)
  return { meetings: found.map(({ inAll: _inAll, ...meeting }) => meeting), inAll: found[0]?.inAll ?? 0 }
}
