import { sql } from "drizzle-orm"
import { foreignKey, index, integer, jsonb, pgTable, primaryKey, text, unique, uuid } from "drizzle-orm/pg-core"
import type { CustomerAgenda } from "@/lib/objectives/agenda"
import { users } from "./people"
import { plans } from "./plans"
import { createdAt, id, instant, orgId, tenantPolicy } from "./tenant"

/** What the rep means the customer to see of a meeting, while it is still being written. One a plan. */
export const agendas = pgTable(
  "agendas",
  {
    orgId: orgId(),
    planId: uuid("plan_id").notNull(),
    /** Why the meeting is worth the customer's while, in words for them. Not the plan's own purpose, which is private. */
    purpose: text("purpose").notNull().default(""),
    topics: text("topics").array().notNull().default(sql`'{}'::text[]`),
    /** The ask in words chosen for the invitation; printed on the rung `ask-ahead` alone. */
    askAhead: text("ask_ahead").notNull().default(""),
    updatedAt: instant("updated_at").notNull().defaultNow(),
    version: integer("version").notNull().default(1),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.planId] }),
    foreignKey({ name: "agendas_plan", columns: [t.orgId, t.planId], foreignColumns: [plans.orgId, plans.id] }),
    tenantPolicy(),
  ],
)

/** What the customer sees: made once, by a verb, and never changed. The newest is the one in force. */
export const publishedAgendas = pgTable(
  "published_agendas",
  {
    orgId: orgId(),
    id: id(),
    planId: uuid("plan_id").notNull(),
    /** 1 for the first of a plan. */
    edition: integer("edition").notNull(),
    snapshot: jsonb("snapshot").$type<CustomerAgenda>().notNull(),
    publishedBy: uuid("published_by").notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.id] }),
    unique("published_agendas_edition").on(t.orgId, t.planId, t.edition),
    foreignKey({
      name: "published_agendas_plan",
      columns: [t.orgId, t.planId],
      foreignColumns: [plans.orgId, plans.id],
    }),
    foreignKey({
      name: "published_agendas_by",
      columns: [t.orgId, t.publishedBy],
      foreignColumns: [users.orgId, users.id],
    }),
    tenantPolicy(),
  ],
)

/** Links to the customer's agenda. Only the hash of the token is kept. */
export const shareLinks = pgTable(
  "share_links",
  {
    orgId: orgId(),
    id: id(),
    planId: uuid("plan_id").notNull(),
    tokenHash: text("token_hash").notNull(),
    createdBy: uuid("created_by").notNull(),
    createdAt: createdAt(),
    expiresAt: instant("expires_at").notNull(),
    revokedAt: instant("revoked_at"),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.id] }),
    foreignKey({ name: "share_links_plan", columns: [t.orgId, t.planId], foreignColumns: [plans.orgId, plans.id] }),
    foreignKey({ name: "share_links_by", columns: [t.orgId, t.createdBy], foreignColumns: [users.orgId, users.id] }),
    unique("share_links_token").on(t.orgId, t.tokenHash),
    index("share_links_by_plan").on(t.orgId, t.planId),
    tenantPolicy(),
  ],
)
