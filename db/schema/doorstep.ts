import { index, integer, pgTable, text, timestamp, uuid } from "drizzle-orm/pg-core"
import { createdAt, instant, oneOf } from "./tenant"

/*
 * What must be found before the organisation is known. These tables belong to no tenant, so they hold
 * nothing but the way in: an e-mail or a hash, and whom it leads to.
 */

export const signInIdentities = pgTable(
  "sign_in_identities",
  {
    /** Lower case. One person, one organisation, one e-mail. */
    email: text("email").primaryKey(),
    orgId: uuid("org_id").notNull(),
    userId: uuid("user_id").notNull(),
  },
  (t) => [index("sign_in_identities_by_user").on(t.orgId, t.userId)],
)

export const LINK_KINDS = ["first-admin", "invitation"] as const

/** Single-use links. Only the hash of the token is kept. */
export const singleUseLinks = pgTable(
  "single_use_links",
  {
    tokenHash: text("token_hash").primaryKey(),
    kind: text("kind", { enum: LINK_KINDS }).notNull(),
    orgId: uuid("org_id"),
    userId: uuid("user_id"),
    createdAt: createdAt(),
    expiresAt: instant("expires_at").notNull(),
    usedAt: instant("used_at"),
  },
  (t) => [oneOf("single_use_links_kind", t.kind, LINK_KINDS)],
)

/** Which organisation the hash of a link without sign-in belongs to; whether it still opens anything is in `share_links` or `rules_pages`. */
export const shareTokens = pgTable("share_tokens", {
  tokenHash: text("token_hash").primaryKey(),
  orgId: uuid("org_id").notNull(),
})

/** Counters of sign-in attempts, in the shape rate-limiter-flexible's drizzle store expects. */
export const attemptLimits = pgTable("attempt_limits", {
  key: text("key").primaryKey(),
  points: integer("points").notNull(),
  expire: timestamp("expire", { withTimezone: true, mode: "date" }),
})
