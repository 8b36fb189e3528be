import { and, eq, gt, isNull } from "drizzle-orm"
import { Refusal } from "@/lib/access/refusal"
import { singleUseLinks } from "../schema"
import type { TenantScope } from "../scope"
import { linkTokenHash } from "./link-token-hash"

type Used = { token: string; kind: "first-admin" | "invitation" }

/**
 * Uses a link up, in the transaction of what it is used for: of twenty at once, one passes. Answers whom it was for.
 * @throws Refusal `not-found` for a link that is unknown, used or too old, all alike
 */
export async function useSingleUseLink(scope: TenantScope, { token, kind }: Used): Promise<{ userId: string | null }> {
  const [used] = await scope.tx
    .update(singleUseLinks)
    .set({ usedAt: scope.now })
    .where(
      and(
        eq(singleUseLinks.tokenHash, linkTokenHash(token)),
        eq(singleUseLinks.kind, kind),
        kind === "invitation" ? eq(singleUseLinks.orgId, scope.orgId) : isNull(singleUseLinks.orgId),
        isNull(singleUseLinks.usedAt),
        gt(singleUseLinks.expiresAt, scope.now),
      ),
    )
    .returning({ userId: singleUseLinks.userId })
  if (!used) throw new Refusal("not-found", "This link has been used or is too old. Ask for a new one.")
  return used
}
