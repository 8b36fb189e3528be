import { beforeAll, describe, expect, it } from "vitest"
import { invitePerson } from "@/db/people/invite-person"
import { offerFirstAdmin } from "@/db/people/offer-first-admin"
import { aTeam, type World } from "@/db/testing/a-team"
import { actingAs } from "@/db/testing/acting-as"
import { connectedDatabase } from "@/db/testing/connected-database"
import { newId } from "@/lib/id"
import { acceptInvitation } from "./accept-invitation"
import { beginOrganisation } from "./begin-organisation"
import { signIn } from "./sign-in"
import { signInAgain } from "./sign-in-again"

const VISITOR = { address: "192.0.2.10", userAgent: "Firefox on something", device: null }
const PASSWORD = "blue kettle on the hill"
const afterwards = () => {}

describe("arriving by an invitation", () => {
  const store = connectedDatabase()
  let world: World
  beforeAll(async () => {
    world = await aTeam(store.db)
  })

  const invited = async () => {
    const id = newId()
    const email = `nora.${id}@example.com`
    const person = { id, name: "Nora Quist", email, roles: ["rep"] as const }
    return { id, email, token: await actingAs(store.db, world.admin, (scope) => invitePerson(scope, person)) }
  }

  it("gives a password to sign in with, and a session at once; of twenty at once, to one", async () => {
    const { id, email, token } = await invited()
    const tries = await Promise.allSettled(
      Array.from({ length: 20 }, () =>
        acceptInvitation(store.db, { token, password: PASSWORD, timeZone: "Asia/Tokyo" }, VISITOR),
      ),
    )
    expect(tries.filter(({ status }) => status === "fulfilled")).toHaveLength(1)
    expect(await signIn(store.db, { email, password: PASSWORD }, VISITOR, afterwards)).toMatchObject({ userId: id })
  })

  it("is refused with a token nobody made", async () => {
    const given = { token: "x".repeat(43), password: PASSWORD, timeZone: undefined }
    await expect(acceptInvitation(store.db, given, VISITOR)).rejects.toMatchObject({ kind: "not-found" })
    await expect(
      beginOrganisation(store.db, { ...given, organisation: "O", name: "N", email: "n@example.com" }, VISITOR),
    ).rejects.toMatchObject({
      kind: "not-found",
    })
  })

  it("lets only the person whose page is open sign in again beside it", async () => {
    const [one, other] = [await invited(), await invited()]
    const { claims } = await acceptInvitation(
      store.db,
      { token: one.token, password: PASSWORD, timeZone: undefined },
      VISITOR,
    )
    await acceptInvitation(store.db, { token: other.token, password: PASSWORD, timeZone: undefined }, VISITOR)
    const { userId } = claims
    const again = (email: string) => signInAgain(store.db, { email, password: PASSWORD, userId }, VISITOR, afterwards)
    expect(await again(one.email)).toMatchObject({ userId: one.id })
    await expect(again(other.email)).rejects.toMatchObject({ kind: "conflict" })
  })
})

describe("the first admin", () => {
  const store = connectedDatabase()

  it("begins the organisation and can sign in to it; the link is used up", async () => {
    const token = (await offerFirstAdmin(store.ownerUrl)) as string
    const given = {
      token,
      password: PASSWORD,
      timeZone: "Asia/Tokyo",
      organisation: "Harbour",
      name: "Ada",
      email: "ada@example.com",
    }
    const claims = await beginOrganisation(store.db, given, VISITOR)
    expect(await signIn(store.db, given, VISITOR, afterwards)).toMatchObject({
      orgId: claims.orgId,
      userId: claims.userId,
    })
    await expect(beginOrganisation(store.db, given, VISITOR)).rejects.toMatchObject({ kind: "not-found" })
  })
})
