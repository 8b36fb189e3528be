import { and, asc, eq, gt, isNull } from "drizzle-orm"
import { plans } from "../schema"
import type { Scope } from "../scope"

/** When the actor next meets somebody at an account; null where nothing is planned. */
export async function findNextStart(
  { tx, orgId, actor, now }: Scope,
  { accountId }: { accountId: string },
): Promise<Date | null> {
  const [next] = await tx
    .select({ startsAt: plans.startsAt })
    .from(plans)
    .where(
      and(
        eq(plans.orgId, orgId),
        eq(plans.accountId, accountId),
        eq(plans.repId, actor.userId),
        gt(plans.startsAt, now),
        isNull(plans.cancelledAt),
      ),
    )
    .orderBy(asc(plans.startsAt))
    .limit(1)
  return next?.startsAt ?? null
}
