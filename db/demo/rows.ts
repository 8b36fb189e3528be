import type { Transaction } from "../client"
import {
  accounts,
  agendas,
  auditEvents,
  contacts,
  debriefs,
  fallbackObjectives,
  meetingMoves,
  organisations,
  planContacts,
  plans,
  publishedAgendas,
  relationshipGradings,
  relationshipSigns,
  relationships,
  sessions,
  shareLinks,
  shareTokens,
  signInIdentities,
  situationLines,
  teamManagers,
  teamMemberships,
  teams,
  unfittingFindings,
  userRoles,
  users,
} from "../schema"

/** Every table the demonstration fills, in an order in which a row names only what is stored before it. */
const TABLES = {
  organisations,
  users,
  signInIdentities,
  userRoles,
  sessions,
  teams,
  teamMemberships,
  teamManagers,
  accounts,
  contacts,
  plans,
  relationships,
  relationshipSigns,
  relationshipGradings,
  meetingMoves,
  planContacts,
  situationLines,
  fallbackObjectives,
  unfittingFindings,
  debriefs,
  agendas,
  publishedAgendas,
  shareLinks,
  shareTokens,
  auditEvents,
} as const

/** Everything one organisation of the demonstration consists of, ready to be stored. */
export type DemoRows = { [Table in keyof typeof TABLES]: (typeof TABLES)[Table]["$inferInsert"][] }

export const noRows = (): DemoRows =>
  Object.fromEntries(Object.keys(TABLES).map((name) => [name, []])) as unknown as DemoRows

/** Rows in one statement: far below PostgreSQL's 65,535 parameters. */
const AT_ONCE = 500

/** Stores all of it in the caller's transaction, which must be in the organisation's scope. */
export async function storeRows(tx: Transaction, rows: DemoRows): Promise<void> {
  for (const [name, table] of Object.entries(TABLES)) {
    const all = rows[name as keyof DemoRows]
    for (let from = 0; from < all.length; from += AT_ONCE)
      await tx.insert(table).values(all.slice(from, from + AT_ONCE))
  }
}
