import { and, desc, eq, isNotNull, isNull, lte } from "drizzle-orm"
import { plans } from "../schema"
import type { Scope } from "../scope"

/** The id of whom the actor met last at an account; null where they met nobody there yet. */
export async function findLastMet(
  { tx, orgId, actor, now }: Scope,
  { accountId }: { accountId: string },
): Promise<string | null> {
  const [last] = await tx
    .select({ contactId: plans.mainContactId })
    .from(plans)
    .where(
      and(
        eq(plans.orgId, orgId),
        eq(plans.accountId, accountId),
        eq(plans.repId, actor.userId),
        lte(plans.startsAt, now),
        isNotNull(plans.mainContactId),
        isNull(plans.cancelledAt),
      ),
    )
    .orderBy(desc(plans.startsAt), desc(plans.id))
    .limit(1)
  return last?.contactId ?? null
}
