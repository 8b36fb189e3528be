import { and, eq, gt, isNull } from "drizzle-orm"
import type { Database } from "../client"
import { singleUseLinks } from "../schema"
import { withoutWords } from "../store-fault"
import { linkTokenHash } from "./link-token-hash"

type Asked = { token: string; kind: "first-admin" | "invitation"; now: Date }

/** Whom a link that can still be used leads to; null for one that is unknown, used or too old, all alike. */
export async function findLink(
  db: Database,
  { token, kind, now }: Asked,
): Promise<{ orgId: string | null; userId: string | null } | null> {
  const [link] = await withoutWords(async () =>
    db
      .select({ orgId: singleUseLinks.orgId, userId: singleUseLinks.userId })
      .from(singleUseLinks)
      .where(
        and(
          eq(singleUseLinks.tokenHash, linkTokenHash(token)),
          eq(singleUseLinks.kind, kind),
          isNull(singleUseLinks.usedAt),
          gt(singleUseLinks.expiresAt, now),
        ),
      ),
  )
  return link ?? null
}
