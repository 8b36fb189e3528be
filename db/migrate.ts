import { join } from "node:path"
import { readMigrationFiles } from "drizzle-orm/migrator"
import { drizzle } from "drizzle-orm/postgres-js"
import { migrate as runMigrations } from "drizzle-orm/postgres-js/migrator"
import type postgres from "postgres"
import type { Database } from "./client"
import { readUnreadPlans } from "./plans/read-unread-plans"
import { APP_ROLE, connectOnce } from "./roles"
import * as schema from "./schema"
import { inOrganisation } from "./scope"

/** The oldest PostgreSQL that the migrations run on, as `server_version_num` counts. */
const OLDEST_SERVER = 150000

/** The server is older than the schema needs. `found` is its version as it names itself, such as "14.11". */
export class ServerTooOld extends Error {
  constructor(readonly found: string) {
    super(`The database server is PostgreSQL ${found}; version 15 or newer is needed.`)
    this.name = "ServerTooOld"
  }
}

/** Any fixed number: it names "the migrations of this database" among PostgreSQL's advisory locks. */
const MIGRATION_LOCK = 4_070_611_003

const ownFolder = () => join(process.cwd(), "db", "migrations")

/**
 * Brings the database to this program's version. Takes a lock first, so that several instances may start at once:
 * one migrates, the others wait and find nothing to do. All pending migrations are one transaction: all or none. Then
 * what the rules say of older plans is kept for those that lack it.
 *
 * @param ownerUrl the owner's login; the app's own role may not change tables
 * @param folder where the migrations are, the project's own unless told
 * @returns how many migrations this call applied
 * @throws ServerTooOld
 */
export async function migrate(ownerUrl: string, folder = ownFolder()): Promise<{ applied: number }> {
  const sql = connectOnce(ownerUrl)
  try {
    await checkVersion(sql)
    await sql`select pg_advisory_lock(${MIGRATION_LOCK})`
    const before = await appliedSoFar(sql)
    await runMigrations(drizzle(sql), { migrationsFolder: folder })
    await letAppSeeVersion(sql)
    await readOlderPlans(drizzle(sql, { schema }))
    return { applied: (await appliedSoFar(sql)) - before }
  } finally {
    // The lock goes with the connection.
    await sql.end()
  }
}

/**
 * Whether a database is at this program's version, asked with the app's own login.
 * A newer one counts: during a rolling deploy the older program still runs.
 */
export async function isMigrated(appUrl: string, folder = ownFolder()): Promise<boolean> {
  const newest = Math.max(
    ...readMigrationFiles({ migrationsFolder: folder }).map((migration) => migration.folderMillis),
  )
  const sql = connectOnce(appUrl)
  try {
    const [seen] = await sql<{ may: boolean }[]>`
      select coalesce(has_table_privilege(to_regclass('drizzle.__drizzle_migrations'), 'select'), false) as may`
    if (!seen?.may) return false
    const [last] = await sql<{ at: string | null }[]>`select max(created_at) as at from drizzle.__drizzle_migrations`
    return Number(last?.at ?? 0) >= newest
  } finally {
    await sql.end()
  }
}

/** Plans stored before readings were kept are read now, some at a time; where nothing is left, one look an organisation. */
async function readOlderPlans(db: Database): Promise<void> {
  const { orgId } = schema.signInIdentities
  const atMost = 200
  for (const organisation of await db.selectDistinct({ orgId }).from(schema.signInIdentities)) {
    const someMore = () => inOrganisation(db, organisation.orgId, (scope) => readUnreadPlans(scope, { atMost }))
    while ((await someMore()) === atMost);
  }
}

/** The app may read which migrations ran, so that an instance without the owner's login can tell whether to start. */
async function letAppSeeVersion(sql: postgres.Sql): Promise<void> {
  const [role] = await sql`select from pg_roles where rolname = ${APP_ROLE}`
  if (!role) return
  await sql`grant usage on schema drizzle to ${sql(APP_ROLE)}`
  await sql`grant select on drizzle.__drizzle_migrations to ${sql(APP_ROLE)}`
}

async function checkVersion(sql: postgres.Sql): Promise<void> {
  const [server] = await sql<{ number: number; name: string }[]>`
    select current_setting('server_version_num')::int as number, current_setting('server_version') as name`
  if (!server || server.number < OLDEST_SERVER) throw new ServerTooOld(server?.name ?? "of an unknown version")
}

async function appliedSoFar(sql: postgres.Sql): Promise<number> {
  const [table] = await sql<
    { found: boolean }[]
  >`select to_regclass('drizzle.__drizzle_migrations') is not null as found`
  if (!table?.found) return 0
  const [row] = await sql<{ count: number }[]>`select count(*)::int as count from drizzle.__drizzle_migrations`
  return row?.count ?? 0
}
