import { and, eq } from "drizzle-orm"
import { beforeAll, describe, expect, it } from "vitest"
import { newId } from "@/lib/id"
import { accounts, auditEvents } from "../schema"
import { inOrganisation } from "../scope"
import { aTeam, type World } from "../testing/a-team"
import { actingAs } from "../testing/acting-as"
import { connectedDatabase } from "../testing/connected-database"
import { createAccount } from "./create-account"
import { editAccount } from "./edit-account"
import { findAccount } from "./find-account"
import { listAccounts } from "./list-accounts"

const store = connectedDatabase()
let world: World
beforeAll(async () => {
  world = await aTeam(store.db)
})

const auditOf = (subjectId: string) =>
  actingAs(store.db, world.rep, ({ tx, orgId }) =>
    tx
      .select({ event: auditEvents.event, by: auditEvents.actorId })
      .from(auditEvents)
      .where(and(eq(auditEvents.orgId, orgId), eq(auditEvents.subjectId, subjectId))),
  )

describe("creating an account", () => {
  const account = () => ({ accountId: newId(), name: "Larkspur Hotels", industry: "Hospitality", place: "Bath" })

  it("keeps it, and says who did it", async () => {
    const made = account()
    await actingAs(store.db, world.rep, (scope) => createAccount(scope, made))
    const found = await actingAs(store.db, world.peer, (scope) => findAccount(scope, made))
    expect(found).toMatchObject({
      id: made.accountId,
      name: "Larkspur Hotels",
      industry: "Hospitality",
      place: "Bath",
      version: 1,
    })
    expect(await auditOf(made.accountId)).toEqual([{ event: "account-created", by: world.rep.id }])
  })

  it("twice in series and twenty times at once makes one (C3)", async () => {
    const made = account()
    const send = (name: string) => actingAs(store.db, world.rep, (scope) => createAccount(scope, { ...made, name }))
    await send("The first")
    await Promise.all(Array.from({ length: 20 }, (_, i) => send(`Again ${i}`)))
    expect(await actingAs(store.db, world.rep, (scope) => findAccount(scope, made))).toMatchObject({
      name: "The first",
      version: 1,
    })
    expect(await auditOf(made.accountId)).toHaveLength(1)
  })

  it("under an id another organisation uses makes its own and touches nothing", async () => {
    const world = await aTeam(store.db)
    const theirs = world.anotherOrganisation.account
    await actingAs(store.db, world.rep, (scope) => createAccount(scope, { ...account(), accountId: theirs.id }))
    const [own, kept] = await Promise.all([
      actingAs(store.db, world.rep, (scope) => findAccount(scope, { accountId: theirs.id })),
      actingAs(store.db, world.anotherOrganisation.rep, (scope) => findAccount(scope, { accountId: theirs.id })),
    ])
    expect([own?.name, kept?.name]).toEqual(["Larkspur Hotels", theirs.name])
  })
})

describe("finding an account", () => {
  it("of the organisation, by anyone in it; of another, never", async () => {
    const find = (accountId: string) => actingAs(store.db, world.admin, (scope) => findAccount(scope, { accountId }))
    expect(await find(world.account.id)).toMatchObject({
      name: world.account.name,
      ownerId: null,
      coachedByActor: false,
    })
    expect(await find(world.anotherOrganisation.account.id)).toBeNull()
    expect(await find(newId())).toBeNull()
  })
})

describe("changing an account", () => {
  const change = { name: "Kestrel Foods Ltd", industry: "Food", place: "York" }

  it("from the version it was opened on, and no other", async () => {
    const edit = (version: number, name: string) =>
      actingAs(store.db, world.peer, (scope) =>
        editAccount(scope, { ...change, name, accountId: world.account.id, version }),
      )
    expect(await edit(1, "Kestrel Foods Ltd")).toEqual({ version: 2 })
    await expect(edit(1, "Too late")).rejects.toMatchObject({ kind: "conflict" })
    expect(
      await actingAs(store.db, world.rep, (scope) => findAccount(scope, { accountId: world.account.id })),
    ).toMatchObject({ ...change, version: 2 })
    expect(await auditOf(world.account.id)).toEqual([{ event: "account-changed", by: world.peer.id }])
  })

  it("by twenty people at once lets one through", async () => {
    const { accountId } = await actingAs(store.db, world.rep, (scope) =>
      createAccount(scope, { ...change, accountId: newId() }),
    )
    const sent = await Promise.allSettled(
      Array.from({ length: 20 }, (_, i) =>
        actingAs(store.db, world.rep, (scope) =>
          editAccount(scope, { ...change, name: `Try ${i}`, accountId, version: 1 }),
        ),
      ),
    )
    expect(sent.filter(({ status }) => status === "fulfilled")).toHaveLength(1)
    expect(sent.filter((one) => one.status === "rejected" && one.reason.kind === "conflict")).toHaveLength(19)
  })

  it("of another organisation is refused and changes nothing", async () => {
    const theirs = world.anotherOrganisation
    const reach = actingAs(store.db, world.rep, (scope) =>
      editAccount(scope, { ...change, accountId: theirs.account.id, version: 1 }),
    )
    await expect(reach).rejects.toMatchObject({ kind: "conflict" })
    const find = () => actingAs(store.db, theirs.rep, (scope) => findAccount(scope, { accountId: theirs.account.id }))
    expect(await find()).toMatchObject({ name: theirs.account.name, version: 1 })
    await actingAs(store.db, theirs.rep, (scope) =>
      editAccount(scope, { ...change, accountId: theirs.account.id, version: 1 }),
    )
    expect(await find()).toMatchObject({ name: change.name, version: 2 })
  })
})

describe("listing accounts", () => {
  let many: World
  beforeAll(async () => {
    many = await aTeam(store.db)
    const names = [
      ...Array.from({ length: 58 }, (_, i) => `Account ${String(i).padStart(2, "0")}`),
      "Zenith 100%",
      "Twin",
      "Twin",
    ]
    await inOrganisation(store.db, many.organisation.id, ({ tx, orgId }) =>
      tx.insert(accounts).values(names.map((name) => ({ orgId, id: newId(), name, createdBy: many.rep.id }))),
    )
  })
  const list = (wanted: Parameters<typeof listAccounts>[1]) =>
    actingAs(store.db, many.rep, (scope) => listAccounts(scope, wanted))

  it("walks through all of them forwards and back, each once", async () => {
    const first = await list({})
    const second = await list({ after: first.accounts.at(-1) ?? null })
    const third = await list({ after: second.accounts.at(-1) ?? null })
    const all = [first, second, third].flatMap((page) => page.accounts)
    expect([first.accounts.length, second.accounts.length, third.accounts.length]).toEqual([25, 25, 12])
    expect(new Set(all.map(({ id }) => id)).size).toBe(62)
    expect([first, second, third].map(({ hasEarlier, hasLater }) => [hasEarlier, hasLater])).toEqual([
      [false, true],
      [true, true],
      [true, false],
    ])
    expect(all.find(({ name }) => name === many.account.name)?.contacts).toBe(1)
    const back = await list({ before: third.accounts[0] ?? null })
    expect(back).toEqual({ ...second, hasEarlier: true, hasLater: true })
    expect((await list({ before: second.accounts[0] ?? null })).hasEarlier).toBe(false)
  })

  it.each([
    ["zenith", ["Zenith 100%"]],
    ["00%", ["Zenith 100%"]],
    ["win", ["Twin", "Twin"]],
    ["a_count", []],
    ["%", ["Zenith 100%"]],
    ["\\", []],
    ["nothing like it", []],
  ])("finds %j in the names", async (search, names) => {
    expect((await list({ search })).accounts.map(({ name }) => name)).toEqual(names)
  })

  it("shows nobody another organisation's", async () => {
    const theirs = await actingAs(store.db, many.anotherOrganisation.rep, (scope) => listAccounts(scope))
    expect(theirs.accounts.map(({ name }) => name)).toEqual([many.anotherOrganisation.account.name])
  })
})
