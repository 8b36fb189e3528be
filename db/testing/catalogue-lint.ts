import type postgres from "postgres"

/** What is looked up before the organisation is known. Every other table belongs to an organisation. */
export const GLOBAL_TABLES = ["sign_in_identities", "single_use_links", "share_tokens", "attempt_limits"]

/** Rows that are only ever added. */
export const KEPT_FOR_GOOD = [
  "audit_events",
  "relationship_gradings",
  "published_agendas",
  "meeting_moves",
  "feedback_replies",
]

/** The wall, as PostgreSQL prints it: the setting is cast, never the column, and nothing is looked up. */
const WALL = "(org_id = (NULLIF(current_setting('app.org_id'::text, true), ''::text))::uuid)"

type Sql = postgres.Sql | postgres.TransactionSql

/** Each promise of the schema as the query that finds who breaks it, one sentence a row. */
const promises: ((sql: Sql) => Promise<{ broken: string }[]>)[] = [
  (sql) => sql`
    select t.relname || ' has no org_id uuid not null' as broken from tenant_tables t
    where not exists (select from pg_attribute a where a.attrelid = t.oid and a.attname = 'org_id' and a.attnotnull and a.atttypid = 'uuid'::regtype)`,
  (sql) => sql`
    select t.relname || ' has no primary key' as broken from tenant_tables t
    where not exists (select from pg_index i where i.indrelid = t.oid and i.indisprimary)`,
  (sql) => sql`
    select i.indexrelid::regclass || ' of ' || t.relname || ' does not begin with org_id' as broken
    from tenant_tables t join pg_index i on i.indrelid = t.oid
    left join pg_attribute a on a.attrelid = t.oid and a.attnum = i.indkey[0]
    where a.attname is distinct from 'org_id'`,
  (sql) => sql`
    select c.conname || ' of ' || c.conrelid::regclass || ' does not tie org_id to org_id' as broken
    from pg_constraint c
    left join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
    left join pg_attribute b on b.attrelid = c.confrelid and b.attnum = c.confkey[1]
    where c.contype = 'f' and (a.attname, b.attname) is distinct from ('org_id', 'org_id')`,
  (sql) => sql`
    select c.conname || ' changes other rows by itself' as broken from pg_constraint c
    where c.contype = 'f' and (c.confdeltype <> 'a' or c.confupdtype <> 'a')`,
  (sql) => sql`
    select t.relname || ' does not have row security enabled and forced' as broken from tenant_tables t
    where not (t.relrowsecurity and t.relforcerowsecurity)`,
  (sql) => sql`
    select t.relname || ' does not have the one wall' as broken from tenant_tables t
    where (select count(*) from pg_policy p where p.polrelid = t.oid) <> 1 or not exists (
      select from pg_policy p where p.polrelid = t.oid and p.polpermissive and p.polcmd = '*' and p.polroles = '{0}'
        and pg_get_expr(p.polqual, p.polrelid) = ${WALL} and pg_get_expr(p.polwithcheck, p.polrelid) = ${WALL})`,
  (sql) => sql`
    select r.rolname || ' stands above row security' as broken from pg_roles r
    where r.rolname = 'callcraft_app' and (r.rolsuper or r.rolbypassrls or r.rolcreaterole or r.rolcreatedb)`,
  (sql) => sql`
    select r.rolname || ' may become ' || other.rolname as broken from pg_roles r
    join pg_auth_members m on m.member = r.oid join pg_roles other on other.oid = m.roleid where r.rolname = 'callcraft_app'`,
  (sql) => sql`
    select 'callcraft_app owns ' || c.relname as broken from pg_class c
    where c.relnamespace = 'public'::regnamespace and pg_get_userbyid(c.relowner) = 'callcraft_app'`,
  (sql) => sql`
    select 'callcraft_app may make tables' as broken where has_schema_privilege('callcraft_app', 'public', 'create')`,
  (sql) => sql`
    select 'callcraft_app may ' || lower(may.what) || ' ' || c.relname as broken
    from pg_class c cross join (values ('TRUNCATE'), ('REFERENCES'), ('TRIGGER')) may(what)
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and has_table_privilege('callcraft_app', c.oid, may.what)`,
  (sql) => sql`
    select 'callcraft_app may change or remove ' || c.relname as broken from pg_class c
    where c.relnamespace = 'public'::regnamespace and c.relname in ${sql(KEPT_FOR_GOOD)}
      and (has_any_column_privilege('callcraft_app', c.oid, 'UPDATE') or has_table_privilege('callcraft_app', c.oid, 'DELETE'))`,
  (sql) => sql`
    select t.tgname || ' is a trigger' as broken from pg_trigger t join pg_class c on c.oid = t.tgrelid
    where not t.tgisinternal and c.relnamespace = 'public'::regnamespace`,
  (sql) => sql`
    select c.relname || ' is neither a table nor an index' as broken from pg_class c
    where c.relnamespace = 'public'::regnamespace and c.relkind not in ('r', 'p', 'i', 'I', 'S')`,
  (sql) => sql`
    select p.proname || ' runs with its owner''s rights' as broken from pg_proc p
    where p.pronamespace = 'public'::regnamespace and p.prosecdef`,
  (sql) => sql`
    select n.nspname || ' is a schema nobody declared' as broken from pg_namespace n
    where n.nspname not in ('public', 'drizzle', 'information_schema') and n.nspname not like 'pg\\_%'`,
]

/** The sentences of what breaks the schema's promises; empty where it keeps them all. Runs on the caller's transaction. */
export async function lintCatalogue(sql: Sql): Promise<string[]> {
  await sql`
    create or replace temporary view tenant_tables as
    select c.oid, c.relname, c.relrowsecurity, c.relforcerowsecurity from pg_class c
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not (c.relname = any(${sql.unsafe(`'{${GLOBAL_TABLES.join(",")}}'::name[]`)}))`
  const broken: string[] = []
  for (const find of promises) broken.push(...(await find(sql)).map((row) => row.broken))
  return broken
}
