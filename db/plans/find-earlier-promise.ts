import { and, eq, isNotNull } from "drizzle-orm"
import { isOurs } from "@/lib/plans/is-ours"
import type { Plan } from "@/lib/plans/plan"
import type { Promise as EarlierPromise } from "@/lib/relationships/signs-after"
import { debriefs } from "../schema"
import type { TenantScope } from "../scope"

/** What became of the action agreed at the meeting a plan follows; null where there was none, or nobody has said. */
export async function findEarlierPromise(
  { tx, orgId }: TenantScope,
  { followsPlanId, rep }: Pick<Plan, "followsPlanId" | "rep">,
): Promise<EarlierPromise | null> {
  if (!followsPlanId) return null
  const [found] = await tx
    .select({ by: debriefs.agreedBy, answer: debriefs.agreedAnswer })
    .from(debriefs)
    .where(and(eq(debriefs.orgId, orgId), eq(debriefs.planId, followsPlanId), isNotNull(debriefs.agreedAnswer)))
  if (!found || found.answer === "no-longer") return null
  return { by: isOurs(found.by, rep.name) ? "us" : "them", kept: found.answer === "done" }
}
