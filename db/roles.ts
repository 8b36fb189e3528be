import postgres from "postgres"

/** The login that the running app uses: neither superuser, nor owner, nor above row security. Made by the migrations. */
export const APP_ROLE = "callcraft_app"

/** The login that owns the tables of a server we start ourselves: not a superuser, exactly as on an organisation's own. */
export const OWNER_ROLE = "callcraft_owner"

export const connectOnce = (url: string) => postgres(url, { max: 1, connect_timeout: 5, onnotice: () => {} })

/** The same address with another login, and another database where one is named. */
export function addressFor(url: string, login: { user: string; password: string; database?: string }): string {
  const address = new URL(url)
  address.username = encodeURIComponent(login.user)
  address.password = encodeURIComponent(login.password)
  if (login.database) address.pathname = `/${encodeURIComponent(login.database)}`
  return address.href
}

/**
 * On a server of our own: makes the owner's login and its database, where they are missing. The password is
 * set each time, so that the kept one always fits.
 */
export async function makeOwnedDatabase(superuserUrl: string, database: string, ownerPassword: string): Promise<void> {
  const sql = connectOnce(superuserUrl)
  try {
    const [owner] = await sql`select 1 from pg_roles where rolname = ${OWNER_ROLE}`
    if (!owner) await sql`create role ${sql(OWNER_ROLE)} createrole nosuperuser nobypassrls`
    await setPassword(sql, OWNER_ROLE, ownerPassword)
    const [exists] = await sql`select 1 from pg_database where datname = ${database}`
    if (!exists) await sql`create database ${sql(database)} owner ${sql(OWNER_ROLE)}`
  } finally {
    await sql.end()
  }
}

/** Lets the app's role sign in with this password. Needs the owner's login, once the migrations have made the role. */
export async function letAppSignIn(ownerUrl: string, password: string): Promise<void> {
  const sql = connectOnce(ownerUrl)
  try {
    await setPassword(sql, APP_ROLE, password)
  } finally {
    await sql.end()
  }
}

/** Any fixed number: it names "a password is being set" among PostgreSQL's advisory locks. */
const PASSWORD_LOCK = 4_070_611_004

/** One at a time: two instances that start at once would otherwise fail with "tuple concurrently updated". */
async function setPassword(sql: postgres.Sql, role: string, password: string): Promise<void> {
  await sql.begin(async (tx) => {
    await tx`select pg_advisory_xact_lock(${PASSWORD_LOCK})`
    // ALTER ROLE takes no parameters; the server itself quotes what goes into it.
    const [command] = await tx<{ text: string }[]>`
      select format('alter role %I with login password %L', ${role}::text, ${password}::text) as text`
    if (command) await tx.unsafe(command.text)
  })
}
