import { sql } from "drizzle-orm"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { openDatabase } from "./client"
import { accounts } from "./schema"
import { inOrganisation } from "./scope"
import { aTeam, type World } from "./testing/a-team"
import { connectedDatabase } from "./testing/connected-database"

const store = connectedDatabase()
let world: World
let pool: ReturnType<typeof openDatabase>

beforeAll(async () => {
  world = await aTeam(store.db)
  pool = openDatabase(store.appUrl, { connections: 1 })
})
afterAll(() => pool.close())

class Thrown extends Error {}

/** Three ways in which work ends badly: before its query is answered, after it, and by a fault of the database. */
const BAD_ENDS = ["at once", "afterwards", "in the database"] as const

const ROUNDS = 2_000

describe("a pooled connection forgets whose it was (A7)", () => {
  it(`in ${ROUNDS} interleaved transactions on one connection, every third throwing`, { timeout: 30_000 }, async () => {
    const ids = [world.organisation.id, world.anotherOrganisation.organisation.id] as const
    let read = 0
    let foreign = 0
    let remembered = 0
    let thrown = 0
    const round = async (index: number) => {
      const orgId = ids[index % 2] ?? ids[0]
      const badEnd = index % 3 === 0 ? BAD_ENDS[(index / 3) % 3] : undefined
      try {
        await inOrganisation(pool.db, orgId, async ({ tx }) => {
          // Forgets `where org_id = …` on purpose: only the setting stands between the two.
          const reading = tx.select({ orgId: accounts.orgId }).from(accounts)
          if (badEnd === "at once") {
            reading.catch(() => undefined)
            throw new Thrown()
          }
          const rows = await reading
          read += rows.filter((row) => row.orgId === orgId).length
          foreign += rows.filter((row) => row.orgId !== orgId).length
          if (badEnd === "afterwards") throw new Thrown()
          if (badEnd === "in the database") await tx.execute(sql`select 1 / 0`)
        })
      } catch {
        thrown += 1
      }
      // Outside any scope, on the connection that just served one.
      remembered += (await pool.db.select({ orgId: accounts.orgId }).from(accounts)).length
    }
    for (let from = 0; from < ROUNDS; from += 100)
      await Promise.all(Array.from({ length: 100 }, (_, i) => round(from + i)))
    const thirds = Math.ceil(ROUNDS / 3)
    expect({ foreign, remembered, thrown }).toEqual({ foreign: 0, remembered: 0, thrown: thirds })
    expect(read).toBe(ROUNDS - Math.ceil(thirds / 3))
  })

  it("so that outside a scope it sees nothing at all", async () => {
    await inOrganisation(pool.db, world.organisation.id, ({ tx }) => tx.select().from(accounts))
    expect(await pool.db.select().from(accounts)).toEqual([])
  })

  it("and would be seen to remember, were the setting not bound to its transaction", async () => {
    const session = openDatabase(store.appUrl, { connections: 1 })
    await session.db.execute(sql`select set_config('app.org_id', ${world.organisation.id}, false)`)
    expect(await session.db.select().from(accounts)).toHaveLength(1)
    await session.close()
  })
})

describe("the scope is set before the first query, however that is sent", () => {
  it.each([
    ["a select", ({ tx }) => tx.select().from(accounts)],
    ["a select sent in the same breath", ({ tx }) => tx.select().from(accounts).execute()],
    ["raw SQL", ({ tx }) => tx.execute(sql`select * from accounts`)],
    ["a relational query", ({ tx }) => tx.query.accounts.findMany()],
    ["an update", ({ tx }) => tx.update(accounts).set({ place: "York" }).returning()],
    [
      "two at once",
      ({ tx }) => Promise.all([tx.select().from(accounts), tx.select().from(accounts)]).then(([first]) => first),
    ],
  ] satisfies [string, (scope: Parameters<Parameters<typeof inOrganisation>[2]>[0]) => Promise<ArrayLike<unknown>>][])(
    "%s",
    async (_, query) => {
      expect(await inOrganisation(pool.db, world.organisation.id, async (scope) => query(scope))).toHaveLength(1)
    },
  )
})
