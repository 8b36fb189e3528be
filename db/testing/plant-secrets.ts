import { type SQL, sql } from "drizzle-orm"
import type { Database } from "../client"
import { inOrganisation } from "../scope"
import type { Organisation } from "./a-team"

/** What a customer is shown anyway, column by column. Every other text is private, those added later too. */
const PERMITTED = new Set([
  "organisations.name",
  "accounts.name",
  "contacts.name",
  "users.name",
  "plans.place",
  "agendas.purpose",
  "agendas.ask_ahead",
  "debriefs.agreed_action",
  "debriefs.agreed_by",
])

/** Texts that mean something to the product: hashes, addresses one signs in by, zones. */
const MEANS_SOMETHING = ["time_zone", "password_hash", "token_hash", "email"]

/** A text somebody may have typed; `of` is the column that names its plan, null for what stands beside plans. */
export type PrivateColumn = { table: string; column: string; of: string | null }

/** Every text of the schema that no customer may read, by the catalogue. */
export async function privateColumns(db: Database): Promise<PrivateColumn[]> {
  const found = await db.execute<PrivateColumn>(sql`
    select c.relname as table, a.attname as column,
      case when c.relname = 'plans' then 'id'
        when exists (select from pg_attribute p where p.attrelid = c.oid and p.attname = 'plan_id' and not p.attisdropped and p.attnotnull)
        then 'plan_id' end as of
    from pg_attribute a join pg_class c on c.oid = a.attrelid
    where c.relnamespace = 'public'::regnamespace and c.relrowsecurity and a.attnum > 0 and not a.attisdropped
      and a.atttypid = 'text'::regtype and has_column_privilege(c.oid, a.attnum, 'update')
      and not (a.attname = any(${sql.raw(`'{${MEANS_SOMETHING.join(",")}}'::name[]`)}))
      and not exists (select from pg_constraint k where k.conrelid = c.oid and a.attnum = any(k.conkey)
          and (k.contype = 'p' or k.contype = 'c' and pg_get_constraintdef(k.oid) like '%ANY (ARRAY[%'))`)
  return found.filter(({ table, column }) => !PERMITTED.has(`${table}.${column}`))
}

type Where = { columns: readonly PrivateColumn[]; planId: string | null }

/** Overwrites these texts: of one plan, or what stands beside plans where `planId` is null. Answers with what was written. */
export async function plantSecrets(
  db: Database,
  world: Organisation,
  { columns, planId }: Where,
  secret: () => string,
): Promise<string[]> {
  const orgId = world.organisation.id
  return inOrganisation(db, orgId, async ({ tx }) => {
    const written: string[] = []
    for (const table of new Set(columns.map((one) => one.table))) {
      const own = columns.filter((one) => one.table === table)
      const key = own[0]?.of ?? null
      if ((key === null) !== (planId === null)) continue
      const sets = own.map(({ column }): SQL => {
        const words = secret()
        written.push(words)
        // Some of these may stand only once in an organisation.
        const text = planId === null ? sql`${words}::text || ' ' || gen_random_uuid()::text` : sql`${words}::text`
        return sql`${sql.identifier(column)} = ${text}`
      })
      const ofPlan = key === null ? sql`` : sql` and ${sql.identifier(key)} = ${planId}::uuid`
      await tx.execute(
        sql`update ${sql.identifier(table)} set ${sql.join(sets, sql`, `)} where org_id = ${orgId}::uuid${ofPlan}`,
      )
    }
    return written
  })
}
