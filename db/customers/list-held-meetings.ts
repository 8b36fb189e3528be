import { and, desc, eq, gte, isNotNull, isNull, lte, or } from "drizzle-orm"
import type { Agreed } from "@/lib/customers/agreed"
import type { Outcome } from "@/lib/plans/meeting"
import { debriefs, plans, users } from "../schema"
import type { Scope } from "../scope"
import { agreedColumns } from "./agreed-columns"

/** A meeting that took place, as far as every colleague may know of it: nothing of how it was prepared. */
export type AccountHeldMeeting = {
  id: string
  startsAt: Date
  rep: string
  outcome: Outcome | null
  agreed: Agreed | null
}

const A_YEAR = 365 * 24 * 60 * 60_000

/** The meetings with an account that took place in the last twelve months, the earliest first, the latest thirty of them. None for who only administers. */
export async function listHeldMeetings(
  { tx, orgId, actor, now }: Scope,
  { accountId }: { accountId: string },
): Promise<AccountHeldMeeting[]> {
  if (actor.roles.every((role) => role === "admin")) return []
  const found = await tx
    .select({
      id: plans.id,
      startsAt: plans.startsAt,
      rep: users.name,
      outcome: debriefs.outcome,
      agreed: agreedColumns,
    })
    .from(plans)
    .innerJoin(users, and(eq(users.orgId, plans.orgId), eq(users.id, plans.repId)))
    .leftJoin(debriefs, and(eq(debriefs.orgId, plans.orgId), eq(debriefs.planId, plans.id)))
    .where(
      and(
        eq(plans.orgId, orgId),
        eq(plans.accountId, accountId),
        gte(plans.startsAt, new Date(now.getTime() - A_YEAR)),
        lte(plans.startsAt, now),
        isNull(plans.cancelledAt),
        or(isNotNull(plans.heldAt), isNotNull(plans.debriefedAt)),
      ),
    )
    .orderBy(desc(plans.startsAt), desc(plans.id))
    .limit(30)
  return found.reverse().map(({ agreed, ...meeting }) => ({
    ...meeting,
    agreed: agreed?.action ? agreed : null,
  }))
}
