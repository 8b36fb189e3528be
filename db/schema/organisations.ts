import { pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core"
import { createdAt, tenantPolicy } from "./tenant"

/** The tenant: one company using the product. */
export const organisations = pgTable(
  "organisations",
  { orgId: uuid("org_id").notNull(), name: text("name").notNull(), createdAt: createdAt() },
  (t) => [primaryKey({ columns: [t.orgId] }), tenantPolicy()],
)
