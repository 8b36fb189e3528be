import { sql } from "drizzle-orm"
import type { Actor } from "@/lib/access/actor"
import type { Database, Transaction } from "./client"
import { withoutWords } from "./store-fault"

/** One organisation's transaction: every verb's first argument. `now` is read once, so that a request has one clock. */
export type TenantScope = { readonly orgId: string; readonly tx: Transaction; readonly now: Date }

/** A tenant transaction in which somebody acts. */
export type Scope = TenantScope & { readonly actor: Actor }

/** Longest time one statement may take, in milliseconds. */
const STATEMENT_DEADLINE = 5_000

/**
 * Runs `work` in a transaction that sees one organisation and nothing else. The setting is sent together
 * with the first query, so it costs no round trip; it ends with the transaction. What the database refuses is
 * thrown as a `StoreFault`, which may be logged.
 */
export function inOrganisation<Result>(
  db: Pick<Database, "transaction">,
  orgId: string,
  work: (scope: TenantScope) => Promise<Result>,
  now: Date = new Date(),
): Promise<Result> {
  return withoutWords(() =>
    db.transaction(async (tx) => {
      // A drizzle query is sent when somebody asks for its answer: `then` here sends it before any of the work's.
      const scoped = tx
        .execute(
          sql`select set_config('app.org_id', ${orgId}, true), set_config('statement_timeout', ${String(STATEMENT_DEADLINE)}, true)`,
        )
        .then(() => undefined)
      const [result] = await Promise.all([work({ orgId, tx, now }), scoped])
      return result
    }),
  )
}
