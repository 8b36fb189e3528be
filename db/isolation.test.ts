import postgres from "postgres"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { fillEveryTable } from "./testing/a-full-organisation"
import { aTeam } from "./testing/a-team"
import { GLOBAL_TABLES, KEPT_FOR_GOOD } from "./testing/catalogue-lint"
import { connectedDatabase } from "./testing/connected-database"

/*
 * The database's own wall (A5). As the app's role, in raw SQL that forgets every `org_id = …`, one
 * organisation reaches for another's rows. What stands here is what row security alone holds up.
 */

const store = connectedDatabase()
let app: postgres.Sql
let owner: postgres.Sql
let tables: string[]
let own: string
let other: string

beforeAll(async () => {
  app = postgres(store.appUrl, { max: 1, onnotice: () => {} })
  owner = postgres(store.ownerUrl, { max: 1, onnotice: () => {} })
  const world = await aTeam(store.db)
  await fillEveryTable(store.db, world)
  await fillEveryTable(store.db, world.anotherOrganisation)
  own = world.organisation.id
  other = world.anotherOrganisation.organisation.id
  const found = await owner<{ name: string }[]>`
    select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') order by 1`
  tables = found.map(({ name }) => name).filter((name) => !GLOBAL_TABLES.includes(name))
})
afterAll(() => Promise.all([app.end(), owner.end()]))

class Undo extends Error {}

/** How many rows a statement reached, under this organisation's setting (or none), or the code it was refused with. Undone. */
async function reach(
  setting: string | null,
  run: (tx: postgres.TransactionSql) => Promise<number>,
): Promise<number | string> {
  let answer: number | string = 0
  await app
    .begin(async (tx) => {
      if (setting) await tx`select set_config('app.org_id', ${setting}, true)`
      answer = await run(tx)
      throw new Undo()
    })
    .catch((error: unknown) => {
      if (error instanceof Undo) return
      if (!(error instanceof postgres.PostgresError)) throw error
      answer = error.message.includes("row-level security") ? "walled" : error.code
    })
  return answer
}

const selecting = (table: string, org: string) => async (tx: postgres.TransactionSql) =>
  (await tx`select 1 from ${tx(table)} where org_id = ${org}`).count
const updating = (table: string, org: string) => async (tx: postgres.TransactionSql) =>
  (await tx`update ${tx(table)} set org_id = org_id where org_id = ${org}`).count
const deleting = (table: string, org: string) => async (tx: postgres.TransactionSql) =>
  (await tx`delete from ${tx(table)} where org_id = ${org}`).count
const moving = (table: string, from: string, to: string) => async (tx: postgres.TransactionSql) =>
  (await tx`update ${tx(table)} set org_id = ${to} where org_id = ${from}`).count

/** A row of that organisation as the owner sees it in its scope, to be sent in again. */
async function aRowOf(table: string, org: string): Promise<string> {
  const [row] = await owner.begin(async (tx) => {
    await tx`select set_config('app.org_id', ${org}, true)`
    return tx<{ row: string }[]>`select row_to_json(t)::text as row from ${tx(table)} t limit 1`
  })
  if (!row) throw new Error(`No row of ${table} to try with.`)
  return row.row
}
const inserting = (table: string, row: string) => async (tx: postgres.TransactionSql) =>
  (await tx`insert into ${tx(table)} select * from json_populate_record(null::${tx(table)}, ${row}::text::json)`).count

type Cell = { table: string; verb: string; answer: number | string }

/** Every way of reaching for the other organisation's rows, under a setting. */
async function reachEverywhere(setting: string | null): Promise<Cell[]> {
  const cells: Cell[] = []
  for (const table of tables) {
    const attempts = {
      select: selecting(table, other),
      update: updating(table, other),
      delete: deleting(table, other),
      insert: inserting(table, await aRowOf(table, other)),
      ...(setting ? { move: moving(table, setting, other) } : {}),
    }
    for (const [verb, run] of Object.entries(attempts)) cells.push({ table, verb, answer: await reach(setting, run) })
  }
  return cells
}

/** Not granted to the app at all: refused before the wall is reached. */
const UNGRANTED = "42501"
const isHeld = ({ verb, answer }: Cell) =>
  answer === UNGRANTED || (verb === "insert" || verb === "move" ? answer === "walled" : answer === 0)

describe("one organisation cannot reach another's rows (A5)", () => {
  it("there is something to reach for in every table", () => expect(tables.length).toBeGreaterThanOrEqual(19))

  it("under its own setting", async () => {
    expect((await reachEverywhere(own)).filter((cell) => !isHeld(cell))).toEqual([])
  })

  it("under no setting", async () => {
    expect((await reachEverywhere(null)).filter((cell) => !isHeld(cell))).toEqual([])
  })

  it("under a setting that is empty", async () => {
    const cells = await Promise.all(tables.map((table) => reach("", selecting(table, other))))
    expect(cells.every((rows) => rows === 0)).toBe(true)
  })

  it("while the other reaches all of its own", async () => {
    for (const table of tables) {
      const kept = KEPT_FOR_GOOD.includes(table)
      expect(await reach(other, selecting(table, other)), `select ${table}`).toBeGreaterThan(0)
      const updated = await reach(other, updating(table, other))
      if (kept) expect(updated, `update ${table}`).toBe(UNGRANTED)
      else expect(updated, `update ${table}`).toBeGreaterThan(0)
      // The copy gets through the wall, and only then meets the key of the row it copies.
      expect(await reach(other, inserting(table, await aRowOf(table, other))), `insert ${table}`).toBe("23505")
    }
  })

  it("nor attach its own row to another's by that row's id", async () => {
    const account = JSON.parse(await aRowOf("accounts", other)) as { id: string }
    const contact = { ...JSON.parse(await aRowOf("contacts", own)), id: crypto.randomUUID() }
    const attach = (accountId: string) =>
      reach(own, inserting("contacts", JSON.stringify({ ...contact, account_id: accountId })))
    expect(await attach(account.id)).toBe("23503")
    expect(await attach(contact.account_id)).toBe(1)
  })

  it("and with the wall down every one of these would be red", async () => {
    for (const table of tables) await owner`alter table ${owner(table)} disable row level security`
    const cells = await reachEverywhere(own)
    expect(cells.filter((cell) => isHeld(cell) && cell.answer !== UNGRANTED)).toEqual([])
    for (const table of tables) await owner`alter table ${owner(table)} enable row level security`
  })
})
