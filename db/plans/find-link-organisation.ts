import { eq } from "drizzle-orm"
import type { Database } from "../client"
import { shareTokens } from "../schema"
import { withoutWords } from "../store-fault"

/** Which organisation a customer's link leads to, by the hash of its secret; whether it still opens anything is asked there. */
export async function findLinkOrganisation(db: Database, tokenHash: string): Promise<string | null> {
  const [found] = await withoutWords(async () =>
    db.select({ orgId: shareTokens.orgId }).from(shareTokens).where(eq(shareTokens.tokenHash, tokenHash)),
  )
  return found?.orgId ?? null
}
