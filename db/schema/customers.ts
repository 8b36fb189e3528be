import { foreignKey, index, integer, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core"
import { BUYER_STYLES } from "@/lib/relationships/buyer-style"
import { organisations } from "./organisations"
import { users } from "./people"
import { createdAt, id, oneOf, orgId, tenantPolicy } from "./tenant"

/** A customer company. */
export const accounts = pgTable(
  "accounts",
  {
    orgId: orgId(),
    id: id(),
    name: text("name").notNull(),
    industry: text("industry").notNull().default(""),
    place: text("place").notNull().default(""),
    createdBy: uuid("created_by").notNull(),
    createdAt: createdAt(),
    version: integer("version").notNull().default(1),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.id] }),
    foreignKey({ name: "accounts_organisation", columns: [t.orgId], foreignColumns: [organisations.orgId] }),
    foreignKey({
      name: "accounts_created_by",
      columns: [t.orgId, t.createdBy],
      foreignColumns: [users.orgId, users.id],
    }),
    index("accounts_by_name").on(t.orgId, t.name, t.id),
    tenantPolicy(),
  ],
)

/** A person at an account; the name may be empty where only the role is known yet. */
export const contacts = pgTable(
  "contacts",
  {
    orgId: orgId(),
    id: id(),
    accountId: uuid("account_id").notNull(),
    name: text("name").notNull().default(""),
    title: text("title").notNull().default(""),
    buyerStyle: text("buyer_style", { enum: BUYER_STYLES }).notNull().default("neutral"),
    createdAt: createdAt(),
    version: integer("version").notNull().default(1),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.id] }),
    foreignKey({
      name: "contacts_account",
      columns: [t.orgId, t.accountId],
      foreignColumns: [accounts.orgId, accounts.id],
    }),
    index("contacts_by_account").on(t.orgId, t.accountId, t.name, t.id),
    oneOf("contacts_buyer_style", t.buyerStyle, BUYER_STYLES),
    tenantPolicy(),
  ],
)
