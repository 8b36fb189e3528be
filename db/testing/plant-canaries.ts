import { sql } from "drizzle-orm"
import { newId } from "@/lib/id"
import type { Database } from "../client"
import { inOrganisation } from "../scope"

/** Columns whose texts mean something to the product: closed vocabularies, hashes, addresses one signs in by, zones. */
const MEANS_SOMETHING = ["time_zone", "password_hash", "token_hash", "email"]

/**
 * Puts one word that stands nowhere else into every text that people of this organisation may have typed, column by
 * column as the catalogue lists them. Answers with the word, and into how many columns it went.
 */
export async function plantCanaries(db: Database, orgId: string): Promise<{ canary: string; columns: number }> {
  const canary = `canary${newId().replaceAll("-", "")}`
  const columns = await inOrganisation(db, orgId, async ({ tx }) => {
    const found = await tx.execute<{ table: string; column: string; changes: boolean }>(sql`
      select c.relname as table, a.attname as column, has_column_privilege(c.oid, a.attnum, 'update') as changes
      from pg_attribute a join pg_class c on c.oid = a.attrelid
      where c.relnamespace = 'public'::regnamespace and c.relrowsecurity and a.attnum > 0 and not a.attisdropped
        and a.atttypid = 'text'::regtype and has_column_privilege(c.oid, a.attnum, 'insert')
        and not (a.attname = any(${sql.raw(`'{${MEANS_SOMETHING.join(",")}}'::name[]`)}))
        and not exists (select from pg_constraint k where k.conrelid = c.oid and a.attnum = any(k.conkey)
          and (k.contype = 'p' or k.contype = 'c' and pg_get_constraintdef(k.oid) like '%ANY (ARRAY[%'))`)
    for (const one of found) {
      const [table, column] = [sql.identifier(one.table), sql.identifier(one.column)]
      const planted = sql`left(${column} || ' ' || ${canary}, 900)`
      // What is only ever added to gets one row more.
      await tx.execute(
        one.changes
          ? sql`update ${table} set ${column} = ${planted} where org_id = ${orgId}::uuid`
          : sql`insert into ${table} select (jsonb_populate_record(kept, jsonb_build_object('id', gen_random_uuid(), ${one.column}::text, ${planted}))).*
              from ${table} kept where org_id = ${orgId}::uuid limit 1`,
      )
    }
    return found.length
  })
  return { canary, columns }
}
