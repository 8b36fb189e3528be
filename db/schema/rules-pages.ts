import { sql } from "drizzle-orm"
import { foreignKey, pgTable, primaryKey, text, unique, uniqueIndex, uuid } from "drizzle-orm/pg-core"
import { users } from "./people"
import { createdAt, id, instant, orgId, tenantPolicy } from "./tenant"

/**
 * When anybody with its address may read how objectives are read, and since when not any more. Only the hash of the
 * address's secret is kept; which organisation it leads to is in `share_tokens`. At most one is open at a time.
 */
export const rulesPages = pgTable(
  "rules_pages",
  {
    orgId: orgId(),
    id: id(),
    tokenHash: text("token_hash").notNull(),
    openedBy: uuid("opened_by").notNull(),
    createdAt: createdAt(),
    closedAt: instant("closed_at"),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.id] }),
    foreignKey({ name: "rules_pages_by", columns: [t.orgId, t.openedBy], foreignColumns: [users.orgId, users.id] }),
    unique("rules_pages_token").on(t.orgId, t.tokenHash),
    uniqueIndex("rules_pages_one_open").on(t.orgId).where(sql`closed_at is null`),
    tenantPolicy(),
  ],
)
