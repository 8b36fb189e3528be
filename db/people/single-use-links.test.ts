import { eq } from "drizzle-orm"
import { beforeAll, describe, expect, it } from "vitest"
import { newId } from "@/lib/id"
import { organisations, signInIdentities, singleUseLinks, users } from "../schema"
import { inOrganisation } from "../scope"
import { aTeam, type World } from "../testing/a-team"
import { actingAs } from "../testing/acting-as"
import { connectedDatabase } from "../testing/connected-database"
import { choosePassword } from "./choose-password"
import { createOrganisationWithAdmin } from "./create-organisation-with-admin"
import { findInvited } from "./find-invited"
import { findLink } from "./find-link"
import { invitePerson } from "./invite-person"
import { linkTokenHash } from "./link-token-hash"
import { offerFirstAdmin } from "./offer-first-admin"
import { useSingleUseLink as spendLink } from "./use-single-use-link"

const A_WEEK = 7 * 24 * 60 * 60_000

describe("the first admin's link", () => {
  const store = connectedDatabase()
  const begin = (token: string, now = new Date()) => {
    const orgId = newId()
    const first = {
      organisation: "Harbour",
      userId: newId(),
      name: "Ada",
      email: `${orgId}@example.com`,
      passwordHash: "x",
    }
    const work = async (scope: Parameters<typeof spendLink>[0]) => {
      await spendLink(scope, { token, kind: "first-admin" })
      await createOrganisationWithAdmin(scope, first)
    }
    return inOrganisation(store.db, orgId, work, now)
  }

  it("is offered while nobody can sign in, is unguessable, and only its hash is kept", async () => {
    const token = (await offerFirstAdmin(store.ownerUrl)) as string
    expect(Buffer.from(token, "base64url")).toHaveLength(32)
    const kept = await store.db.select().from(singleUseLinks)
    expect(kept.map(({ tokenHash }) => tokenHash)).toEqual([linkTokenHash(token)])
    expect(JSON.stringify(kept)).not.toContain(token)
    await expect(begin(token, new Date(Date.now() + A_WEEK + 60_000))).rejects.toMatchObject({ kind: "not-found" })
    await expect(begin(`${token.slice(0, -1)}x`)).rejects.toMatchObject({ kind: "not-found" })
  })

  it("makes one organisation, however many starts offered one and however many use them at once", async () => {
    const tokens = [await offerFirstAdmin(store.ownerUrl), await offerFirstAdmin(store.ownerUrl)] as string[]
    const tries = await Promise.allSettled(Array.from({ length: 20 }, (_, place) => begin(tokens[place % 2] as string)))
    expect(tries.filter(({ status }) => status === "fulfilled")).toHaveLength(1)
    for (const one of tries) if (one.status === "rejected") expect(one.reason).toHaveProperty("kind")
    expect(await store.db.select().from(signInIdentities)).toHaveLength(1)
    expect(await offerFirstAdmin(store.ownerUrl)).toBeNull()
  })
})

describe("an invitation", () => {
  const store = connectedDatabase()
  let world: World
  beforeAll(async () => {
    world = await aTeam(store.db)
  })

  const someone = () => {
    const id = newId()
    return { id, name: "Nora Quist", email: `nora.${id}@example.com`, roles: ["rep", "manager"] as const }
  }
  const invite = (person: ReturnType<typeof someone>) =>
    actingAs(store.db, world.admin, (scope) => invitePerson(scope, person))
  const accept = (token: string, now = new Date(), orgId = world.organisation.id) =>
    inOrganisation(
      store.db,
      orgId,
      async (scope) => {
        const { userId } = await spendLink(scope, { token, kind: "invitation" })
        return choosePassword(scope, { userId: userId as string, passwordHash: "hash" })
      },
      now,
    )

  it("lets somebody in once: of twenty uses at once, one", async () => {
    const person = someone()
    const token = await invite(person)
    const tries = await Promise.allSettled(Array.from({ length: 20 }, () => accept(token)))
    expect(tries.filter(({ status }) => status === "fulfilled")).toHaveLength(1)
    for (const one of tries) if (one.status === "rejected") expect(one.reason).toMatchObject({ kind: "not-found" })
    await expect(accept(token)).rejects.toMatchObject({ kind: "not-found" })
    expect(await findLink(store.db, { token, kind: "invitation", now: new Date() })).toBeNull()
  })

  it("says whom it is for while it holds, and stops after seven days", async () => {
    const person = someone()
    const token = await invite(person)
    const orgId = world.organisation.id
    const link = await findLink(store.db, { token, kind: "invitation", now: new Date() })
    expect(link).toEqual({ orgId, userId: person.id })
    expect(await inOrganisation(store.db, orgId, (scope) => findInvited(scope, person.id))).toMatchObject({
      name: "Nora Quist",
    })
    const late = new Date(Date.now() + A_WEEK + 60_000)
    expect(await findLink(store.db, { token, kind: "invitation", now: late })).toBeNull()
    await expect(accept(token, late)).rejects.toMatchObject({ kind: "not-found" })
    expect(await findLink(store.db, { token, kind: "first-admin", now: new Date() })).toBeNull()
  })

  it("cannot be used from another organisation, nor as a first admin's", async () => {
    const token = await invite(someone())
    const elsewhere = world.anotherOrganisation.organisation.id
    await expect(accept(token, new Date(), elsewhere)).rejects.toMatchObject({ kind: "not-found" })
    const asFirst = inOrganisation(store.db, newId(), (scope) => spendLink(scope, { token, kind: "first-admin" }))
    await expect(asFirst).rejects.toMatchObject({ kind: "not-found" })
    expect(await accept(token)).toContain("nora.")
  })

  it("sent twice adds one person, and the newest link counts", async () => {
    const person = someone()
    const first = await invite(person)
    const second = await invite(person)
    await expect(accept(first)).rejects.toMatchObject({ kind: "not-found" })
    expect(await accept(second)).toBe(person.email)
    const rows = await inOrganisation(store.db, world.organisation.id, ({ tx }) =>
      tx.select().from(users).where(eq(users.email, person.email)),
    )
    expect(rows).toHaveLength(1)
  })

  it("is refused for an e-mail that is taken, here or elsewhere, and adds nobody", async () => {
    const before = await inOrganisation(store.db, world.organisation.id, ({ tx }) => tx.select().from(users))
    for (const taken of [world.rep.email, world.anotherOrganisation.rep.email]) {
      await expect(invite({ ...someone(), email: taken })).rejects.toMatchObject({ kind: "conflict" })
    }
    const after = await inOrganisation(store.db, world.organisation.id, ({ tx }) => tx.select().from(users))
    expect(after).toHaveLength(before.length)
    expect(await store.db.select().from(organisations)).toEqual([])
  })

  it("gives no second password to somebody who has one", async () => {
    const person = someone()
    await accept(await invite(person))
    const again = actingAs(store.db, world.admin, (scope) =>
      choosePassword(scope, { userId: person.id, passwordHash: "other" }),
    )
    await expect(again).rejects.toMatchObject({ kind: "not-found" })
    // The same form sent again after they came makes a link that opens nothing.
    await expect(accept(await invite(person))).rejects.toMatchObject({ kind: "not-found" })
  })
})
