import { and, eq } from "drizzle-orm"
import { beforeAll, describe, expect, it } from "vitest"
import { attemptLimits, auditEvents, sessions, users } from "@/db/schema"
import { inOrganisation } from "@/db/scope"
import type { Person } from "@/db/testing/a-person"
import { aTeam, type World } from "@/db/testing/a-team"
import { connectedDatabase } from "@/db/testing/connected-database"
import type { Refusal } from "@/lib/access/refusal"
import { hashPassword } from "./passwords"
import { DOES_NOT_FIT, signIn } from "./sign-in"

const store = connectedDatabase()
const PASSWORD = "blue kettle on the hill"
const VISITOR = { address: "192.0.2.10", userAgent: "Firefox on something", device: null }

let world: World
beforeAll(async () => {
  world = await aTeam(store.db, { passwordHash: await hashPassword(PASSWORD) })
})

const later: (() => Promise<void>)[] = []
const tryIn = (email: string, password: string, timeZone?: string) =>
  signIn(store.db, { email, password, timeZone }, VISITOR, (work) => later.push(work))
const refusal = (attempt: Promise<unknown>) =>
  attempt.then(
    () => null,
    (error: unknown) => error as Refusal,
  )
const forgetAttempts = () => store.db.delete(attemptLimits)

async function eventsAbout(person: Person) {
  for (const work of later.splice(0)) await work()
  const rows = await inOrganisation(store.db, person.orgId, ({ tx }) =>
    tx
      .select({ event: auditEvents.event })
      .from(auditEvents)
      .where(and(eq(auditEvents.orgId, person.orgId), eq(auditEvents.subjectId, person.id))),
  )
  return rows.map(({ event }) => event)
}

describe("signing in", () => {
  it("makes a session row, keeps the browser's zone the first time, and is written down", async () => {
    const { rep } = world
    const { orgId } = rep
    await inOrganisation(store.db, orgId, ({ tx }) =>
      tx.update(users).set({ timeZone: null }).where(eq(users.id, rep.id)),
    )
    const claims = await tryIn(rep.email, PASSWORD, "Asia/Tokyo")
    await tryIn(rep.email, PASSWORD, "Europe/Paris")
    expect(claims).toMatchObject({ orgId, userId: rep.id })
    const [[row], [person]] = await inOrganisation(store.db, orgId, async ({ tx }) => [
      await tx.select().from(sessions).where(eq(sessions.id, claims.sessionId)),
      await tx.select().from(users).where(eq(users.id, rep.id)),
    ])
    expect(row).toMatchObject({ userId: rep.id, device: VISITOR.userAgent, address: VISITOR.address, endedAt: null })
    expect(person?.timeZone).toBe("Asia/Tokyo")
    expect(await eventsAbout(rep)).toEqual(["signed-in", "signed-in"])
  })

  it("gives one answer to a wrong password, an unknown e-mail and a closed account", async () => {
    await forgetAttempts()
    const { peer, deactivated } = world
    const answers = await Promise.all([
      refusal(tryIn(peer.email, "something else")),
      refusal(tryIn("nobody@example.com", PASSWORD)),
      refusal(tryIn(deactivated.email, PASSWORD)),
    ])
    for (const answer of answers) expect(answer).toMatchObject({ kind: "invalid", says: DOES_NOT_FIT })
    expect(await eventsAbout(peer)).toEqual(["sign-in-failed"])
    expect((await tryIn(peer.email, PASSWORD)).userId).toBe(peer.id)
  })

  it("does not let somebody in who has not chosen a password yet", async () => {
    await forgetAttempts()
    const { orgId, id, email } = world.anotherOrganisation.rep
    await inOrganisation(store.db, orgId, ({ tx }) =>
      tx.update(users).set({ passwordHash: null }).where(eq(users.id, id)),
    )
    expect(await refusal(tryIn(email, PASSWORD))).toMatchObject({ kind: "invalid", says: DOES_NOT_FIT })
  })
})

const median = (times: number[]) => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] as number

// A machine that is busy with something else can spoil one run; it does not spoil three.
it("takes as long for a known account as for an unknown or a closed one", { retry: 2, timeout: 60_000 }, async () => {
  const who = { known: world.rep.email, unknown: "nobody@example.com", closed: world.deactivated.email }
  const times: Record<keyof typeof who, number[]> = { known: [], unknown: [], closed: [] }
  const kinds = ["known", "unknown", "closed"] as const
  for (let round = 0; round < 180; round++) {
    // Each kind is first, second and third equally often.
    const kind = kinds[(round + Math.floor(round / 3)) % 3] as keyof typeof who
    await forgetAttempts()
    const began = performance.now()
    await refusal(tryIn(who[kind], "not the password"))
    times[kind].push(performance.now() - began)
  }
  later.length = 0
  const known = median(times.known)
  for (const other of [median(times.unknown), median(times.closed)])
    expect(Math.abs(other - known) / known).toBeLessThan(0.1)
})
