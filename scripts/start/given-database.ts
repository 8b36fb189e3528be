import type postgres from "postgres"
import { isMigrated, migrate, ServerTooOld } from "@/db/migrate"
import { APP_ROLE, addressFor, connectOnce, letAppSignIn } from "@/db/roles"
import { databaseTooOld, databaseUnreachable, lostAppPassword, notMigrated, wrongLogin } from "../troubles/texts.mjs"

type Given = {
  readonly databaseUrl: string | null
  readonly ownerUrl: string | null
  /** Where the app's password is kept when we made it. */
  readonly folder: string
  /** Whether a password of ours is kept there. */
  readonly hasKeptPassword: boolean
  readonly keptPassword: () => Promise<string>
}

/** The login the app runs with, and the owner's where there is one. `applied` counts this start's migrations. */
export type OpenedDatabase = { readonly appUrl: string; readonly ownerUrl: string | null; readonly applied: number }

type Login = {
  readonly name: string
  readonly bypasses: boolean
  readonly makesRoles: boolean
  readonly ownsTables: boolean
  readonly mayMakeTables: boolean
  readonly actsAsApp: boolean
}

/**
 * Brings an organisation's own database to this program's version and finds the login to run with. Given only an
 * owner that may create roles, the app's login is made, with a password of ours.
 * @throws Trouble: `database-unreachable`, `database-too-old`, `wrong-login`, `not-migrated`, `lost-app-password`
 */
export async function openGivenDatabase(given: Given): Promise<OpenedDatabase> {
  const { databaseUrl, ownerUrl } = given
  if (databaseUrl && ownerUrl) return withBoth(databaseUrl, ownerUrl)
  const only = databaseUrl ?? ownerUrl
  if (!only) throw new Error("openGivenDatabase needs an address.")
  const login = await loginAt(only)
  if (login.bypasses || login.ownsTables || login.makesRoles) return withOwnerOnly(only, login, given)
  if (!login.actsAsApp)
    throw wrongLogin(login.name, "it is neither the owner of the tables nor the app's own login", setUpSql(only))
  if (!(await isMigrated(only))) throw notMigrated(login.name)
  return { appUrl: only, ownerUrl: null, applied: 0 }
}

async function withBoth(appUrl: string, ownerUrl: string): Promise<OpenedDatabase> {
  const { applied } = await migrateAsOwner(ownerUrl)
  const { username, password } = new URL(appUrl)
  // The migrations make the app's role without a login; the address names the password it is to have.
  if (decodeURIComponent(username) === APP_ROLE && !(await canSignIn(ownerUrl))) {
    await letAppSignIn(ownerUrl, decodeURIComponent(password))
  }
  const login = await loginAt(appUrl)
  if (login.bypasses) throw wrongLogin(login.name, "row security does not bind it", setUpSql(appUrl))
  if (login.ownsTables) throw wrongLogin(login.name, "it owns tables", setUpSql(appUrl))
  if (!login.actsAsApp)
    throw wrongLogin(login.name, `it is not ${APP_ROLE}, nor a member of that role`, setUpSql(appUrl))
  return { appUrl, ownerUrl, applied }
}

async function withOwnerOnly(ownerUrl: string, login: Login, given: Given): Promise<OpenedDatabase> {
  if (!login.makesRoles)
    throw wrongLogin(login.name, "it owns the tables, and may not make the app's own login", setUpSql(ownerUrl))
  if (!login.mayMakeTables)
    throw wrongLogin(login.name, "it may not create tables in this database", setUpSql(ownerUrl))
  const { applied } = await migrateAsOwner(ownerUrl)
  if (!given.hasKeptPassword && (await canSignIn(ownerUrl))) throw lostAppPassword(given.folder)
  const password = await given.keptPassword()
  await letAppSignIn(ownerUrl, password)
  return { appUrl: addressFor(ownerUrl, { user: APP_ROLE, password }), ownerUrl, applied }
}

/** The migrations, with what may go wrong in words. */
export async function migrateAsOwner(ownerUrl: string): Promise<{ applied: number }> {
  try {
    return await migrate(ownerUrl)
  } catch (problem) {
    if (problem instanceof ServerTooOld) throw databaseTooOld(problem.found)
    if (reasonOf(problem).code === "42501") {
      throw wrongLogin(decodeURIComponent(new URL(ownerUrl).username), reasonOf(problem).text, setUpSql(ownerUrl))
    }
    throw asUnreachable(ownerUrl, problem)
  }
}

async function loginAt(url: string): Promise<Login> {
  return ask(url, async (sql) => {
    const [login] = await sql<Login[]>`
      select rolname as name,
             rolsuper or rolbypassrls as bypasses,
             rolsuper or rolcreaterole as "makesRoles",
             exists (select from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
               and c.relowner = r.oid) as "ownsTables",
             has_database_privilege(current_database(), 'create') as "mayMakeTables",
             exists (select from pg_roles app where app.rolname = ${APP_ROLE}
               and pg_has_role(r.oid, app.oid, 'usage')) as "actsAsApp"
      from pg_roles r where rolname = current_user`
    if (!login) throw new Error("The database does not know who is signed in.")
    return login
  })
}

const canSignIn = (ownerUrl: string): Promise<boolean> =>
  ask(ownerUrl, async (sql) => {
    const [role] = await sql<{ may: boolean }[]>`select rolcanlogin as may from pg_roles where rolname = ${APP_ROLE}`
    return role?.may ?? false
  })

async function ask<Answer>(url: string, question: (sql: postgres.Sql) => Promise<Answer>): Promise<Answer> {
  const sql = connectOnce(url)
  try {
    return await question(sql)
  } catch (problem) {
    throw asUnreachable(url, problem)
  } finally {
    await sql.end()
  }
}

function reasonOf(problem: unknown): { code: string; text: string } {
  const cause = problem instanceof Error && problem.cause instanceof Error ? problem.cause : problem
  if (!(cause instanceof Error)) return { code: "", text: String(cause) }
  return { code: "code" in cause ? String(cause.code) : "", text: cause.message }
}

/** Codes of the network, and of a server that turns us away: wrong password, no such database, too many, starting up. */
const notLetIn = /^(E[A-Z]+|CONNECT_TIMEOUT|CONNECTION_\w+|28\w{3}|3D000|53300|57P03|SASL\w*)$/

function asUnreachable(url: string, problem: unknown): unknown {
  const { code, text } = reasonOf(problem)
  if (!notLetIn.test(code)) return problem
  const { hostname, port, pathname } = new URL(url)
  return databaseUnreachable(`${hostname}:${port || 5432}${pathname}`, text || code)
}

function setUpSql(url: string): string {
  const database = decodeURIComponent(new URL(url).pathname.slice(1)) || "callcraft"
  return [
    "  create role callcraft_owner login createrole password '…';",
    `  create role ${APP_ROLE} login password '…';`,
    `  grant ${APP_ROLE} to callcraft_owner with admin option;`,
    `  create database "${database}" owner callcraft_owner;   -- or: alter database "${database}" owner to callcraft_owner;`,
  ].join("\n")
}
