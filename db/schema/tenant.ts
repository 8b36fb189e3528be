import { sql } from "drizzle-orm"
import { type AnyPgColumn, check, pgPolicy, timestamp, uuid } from "drizzle-orm/pg-core"

/** First column of every tenant table and first part of each of its keys. */
export const orgId = () => uuid("org_id").notNull()

/** UUIDv7, made in the app, so that a form sent twice makes one row. */
export const id = () => uuid("id").notNull()

export const instant = (name: string) => timestamp(name, { withTimezone: true, mode: "date" })

export const createdAt = () => instant("created_at").notNull().defaultNow()

/**
 * The second wall between organisations. The setting is cast, never the column: a cast column is not
 * pushed into an index. An unset setting gives null, and so no rows.
 */
export const tenantPolicy = () =>
  pgPolicy("own_organisation", {
    for: "all",
    using: sql`org_id = nullif(current_setting('app.org_id', true), '')::uuid`,
    withCheck: sql`org_id = nullif(current_setting('app.org_id', true), '')::uuid`,
  })

/** A closed vocabulary as text with a check: a pg enum is not leak-proof, so row security keeps it out of indexes. */
export const oneOf = (name: string, column: AnyPgColumn, words: readonly string[]) =>
  check(name, sql`${column} in (${sql.raw(words.map((word) => `'${word}'`).join(", "))})`)
