import { inspect } from "node:util"
import { eq, sql } from "drizzle-orm"
import { expect, it } from "vitest"
import { findSignIn } from "./people/find-sign-in"
import { accounts, users } from "./schema"
import { inOrganisation } from "./scope"
import { StoreFault } from "./store-fault"
import { aTeam } from "./testing/a-team"
import { connectedDatabase } from "./testing/connected-database"

const store = connectedDatabase()
const TYPED = "what only Rosa\n    at may.know (should be read:1:1)"

/** Everything a log could print of what a piece of work threw. */
async function thrownBy(work: Promise<unknown>): Promise<{ error: unknown; logged: string }> {
  const error = await work.then(
    () => null,
    (thrown: unknown) => thrown,
  )
  const logged = [inspect(error, { depth: 9, showHidden: true }), String(error), JSON.stringify(error)].join("\n")
  return { error, logged }
}

it("says the code and the constraint of what the database refused, and nothing that was typed", async () => {
  const { organisation, rep, peer, account } = await aTeam(store.db)
  const orgId = organisation.id
  const attempts = {
    "23505": ({ tx }) => tx.insert(users).values({ orgId, id: peer.id, name: TYPED, email: rep.email }),
    "23503": ({ tx }) =>
      tx.insert(accounts).values({ orgId, id: crypto.randomUUID(), name: TYPED, createdBy: account.id }),
    "22P02": ({ tx }) => tx.execute(sql`select ${TYPED}::uuid`),
    "22021": ({ tx }) =>
      tx
        .update(users)
        .set({ name: `${TYPED}\u0000` })
        .where(eq(users.orgId, orgId)),
  } satisfies Record<string, Parameters<typeof inOrganisation>[2]>
  for (const [code, attempt] of Object.entries(attempts)) {
    const { error, logged } = await thrownBy(inOrganisation(store.db, orgId, attempt))
    expect(error).toBeInstanceOf(StoreFault)
    expect(error).toMatchObject({ code })
    expect(logged).toContain(code)
    expect(logged).toContain("store-fault.test.ts")
    for (const typed of ["Rosa", "may.know", rep.email]) expect(logged).not.toContain(typed)
  }
  const { error } = await thrownBy(inOrganisation(store.db, orgId, attempts["23503"]))
  expect(error).toMatchObject({ constraint: "accounts_created_by", table: "accounts" })
})

it("hides nothing of what is no fault of the database's", async () => {
  const { organisation } = await aTeam(store.db)
  const own = new TypeError("a mistake in a verb")
  const { error } = await thrownBy(
    inOrganisation(store.db, organisation.id, () => {
      throw own
    }),
  )
  expect(error).toBe(own)
})

it("holds for what is asked before the organisation is known", async () => {
  const { error, logged } = await thrownBy(findSignIn(store.db, "rosa\u0000@example.com"))
  expect(error).toBeInstanceOf(StoreFault)
  expect(logged).not.toContain("rosa")
})
