import { and, eq } from "drizzle-orm"
import { beforeAll, beforeEach, describe, expect, it, vi } from "vitest"
import * as z from "zod"
import { deactivateUser } from "@/db/people/deactivate-user"
import { endSession } from "@/db/people/end-session"
import { setTimeZone } from "@/db/people/set-time-zone"
import { auditEvents, users } from "@/db/schema"
import { inOrganisation } from "@/db/scope"
import type { Person } from "@/db/testing/a-person"
import { aTeam, type World } from "@/db/testing/a-team"
import { actingAs } from "@/db/testing/acting-as"
import { connectedDatabase } from "@/db/testing/connected-database"
import { Refusal } from "@/lib/access/refusal"
import { sealClaims } from "../session-token"
import { action } from "./action"
import { page } from "./page"
import { route } from "./route"

const request = vi.hoisted(() => ({ headers: new Headers(), cookies: new Map<string, string>() }))
vi.mock("next/headers", () => ({
  headers: async () => request.headers,
  cookies: async () => ({
    get: (name: string) => (request.cookies.has(name) ? { name, value: request.cookies.get(name) } : undefined),
  }),
}))
vi.mock("next/cache", () => ({ revalidatePath: () => {} }))

const store = connectedDatabase()
let world: World
beforeAll(async () => {
  process.env.DATABASE_URL = store.appUrl
  process.env.NEXTAUTH_SECRET = "s".repeat(40)
  process.env.NEXTAUTH_URL = "http://callcraft.example"
  world = await aTeam(store.db)
})

const comingFrom = (origin: string | null) => {
  request.headers = new Headers({
    host: "callcraft.example",
    "x-callcraft-path": "/plans?older=1",
    ...(origin ? { origin } : {}),
  })
}
beforeEach(() => {
  comingFrom("http://callcraft.example")
  request.cookies.clear()
})

async function signInAs({ orgId, id, sessionId }: Person) {
  request.cookies.set("callcraft-session", await sealClaims({ orgId, userId: id, sessionId }))
}

/** A profile of the organisation, guarded like an own one. */
const profileOf = async (scope: Parameters<typeof setTimeZone>[0], { userId }: { userId: string }) => {
  const [row] = await scope.tx
    .select({ id: users.id })
    .from(users)
    .where(and(eq(users.orgId, scope.orgId), eq(users.id, userId)))
  return row ? { id: row.id, ownerId: row.id, coachedByActor: false } : null
}

const input = z.object({ userId: z.string(), zone: z.string().min(1, "Choose a zone.") })
const change = action({
  input,
  permission: "own-profile.edit",
  subject: profileOf,
  run: async (scope, { zone }) => {
    await setTimeZone(scope, zone)
    if (zone === "refuse") throw new Refusal("conflict", "Somebody was quicker.")
    if (zone === "break") throw new Error("broken")
    return zone
  },
  done: (zone) => `Now ${zone}.`,
})

function send(fields: Record<string, string>) {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  return change({ values: {}, errors: {} }, form)
}

const rowOf = async ({ orgId, id }: Person) =>
  (
    await inOrganisation(store.db, orgId, ({ tx }) =>
      tx
        .select()
        .from(users)
        .where(and(eq(users.orgId, orgId), eq(users.id, id))),
    )
  )[0]

const denials = ({ orgId, id }: Person) =>
  inOrganisation(store.db, orgId, ({ tx }) =>
    tx
      .select({
        event: auditEvents.event,
        kind: auditEvents.subjectKind,
        subject: auditEvents.subjectId,
        detail: auditEvents.detail,
      })
      .from(auditEvents)
      .where(and(eq(auditEvents.orgId, orgId), eq(auditEvents.actorId, id), eq(auditEvents.event, "denied"))),
  )

describe("an action", () => {
  it("does what its own person may do", async () => {
    const { rep } = world
    await signInAs(rep)
    expect(await send({ userId: rep.id, zone: "Asia/Tokyo" })).toEqual({
      values: {},
      errors: {},
      done: "Now Asia/Tokyo.",
    })
    expect(await rowOf(rep)).toMatchObject({ timeZone: "Asia/Tokyo" })
  })

  it.each(["http://elsewhere.example", "null", null, "not an address", "http://callcraft.example.elsewhere.example"])(
    "changes nothing when it was sent from %s",
    async (origin) => {
      const { rep } = world
      await signInAs(rep)
      comingFrom(origin)
      const answer = await send({ userId: rep.id, zone: "Europe/Rome" })
      expect(answer.errors.form).toContain("not sent from our own page")
      expect((await rowOf(rep))?.timeZone).not.toBe("Europe/Rome")
    },
  )

  it("gives the typed words back to somebody signed out, and says so", async () => {
    const answer = await send({ userId: world.rep.id, zone: "Europe/Rome" })
    expect(answer).toMatchObject({ expired: true, values: { zone: "Europe/Rome" } })
    request.cookies.set("callcraft-session", "made up")
    expect(await send({ userId: world.rep.id, zone: "Europe/Rome" })).toMatchObject({ expired: true })
  })

  it("is not found for another organisation's, and denied for another person's, which is written down", async () => {
    const { rep, peer, anotherOrganisation } = world
    await signInAs(peer)
    for (const other of [rep, anotherOrganisation.rep]) {
      const answer = await send({ userId: other.id, zone: "Europe/Rome" })
      expect(answer.errors.form).toBe("This is not here, or not yours to see.")
      expect(answer.values.zone).toBe("Europe/Rome")
      expect((await rowOf(other))?.timeZone).not.toBe("Europe/Rome")
    }
    expect(await denials(peer)).toEqual([
      { event: "denied", kind: "own-profile", subject: rep.id, detail: "own-profile.edit" },
    ])
  })

  it("says what is wrong beside the field, and keeps nothing of work that was refused or that broke", async () => {
    const { rep } = world
    await signInAs(rep)
    expect((await send({ userId: rep.id, zone: "" })).errors).toEqual({ zone: "Choose a zone." })
    expect((await send({ userId: rep.id, zone: "refuse" })).errors).toEqual({ form: "Somebody was quicker." })
    await expect(send({ userId: rep.id, zone: "break" })).rejects.toThrow("broken")
    expect(await rowOf(rep)).toMatchObject({ timeZone: "Asia/Tokyo" })
  })

  it("is shut by the next request once the session ended or the account closed", async () => {
    const { managerOfAnotherTeam: one, repOfAnotherTeam: two, admin } = world
    for (const person of [one, two]) {
      await signInAs(person)
      expect(await send({ userId: person.id, zone: "Asia/Seoul" })).toHaveProperty("done")
    }
    await actingAs(store.db, one, (scope) => endSession(scope, { userId: one.id, sessionId: one.sessionId }))
    await actingAs(store.db, admin, (scope) => deactivateUser(scope, two.id))
    for (const person of [one, two]) {
      await signInAs(person)
      expect(await send({ userId: person.id, zone: "Asia/Tokyo" })).toMatchObject({ expired: true })
      expect(await rowOf(person)).toMatchObject({ timeZone: "Asia/Seoul" })
    }
  })
})

describe("a page", () => {
  const params = z.object({ userId: z.uuid() })
  const draw = page({ params, permission: "own-profile.read", subject: profileOf, draw: async (_scope, { id }) => id })
  const open = (userId: string) => draw({ params: Promise.resolve({ userId }), searchParams: Promise.resolve({}) })
  const digest = (opened: Promise<unknown>) =>
    opened.then(String, (error: { digest?: string }) => error.digest ?? String(error))

  it("opens for its own person", async () => {
    await signInAs(world.rep)
    expect(await open(world.rep.id)).toBe(world.rep.id)
  })

  it("is one and the same 404 for what is another's, another organisation's, unknown, or no id at all", async () => {
    const { peer, rep, anotherOrganisation } = world
    await signInAs(peer)
    const unknown = "0f8fad5b-d9cb-469f-a165-70867728950e"
    for (const id of [rep.id, anotherOrganisation.rep.id, unknown, "no-id"]) {
      expect(await digest(open(id))).toBe("NEXT_HTTP_ERROR_FALLBACK;404")
    }
  })

  it("sends somebody signed out to sign in, and back", async () => {
    expect(await digest(open(world.rep.id))).toContain(`/sign-in?next=${encodeURIComponent("/plans?older=1")}`)
  })
})

describe("a route", () => {
  const put = route({
    params: z.object({ userId: z.uuid() }),
    body: z.object({ zone: z.string("Choose a zone.") }),
    permission: "own-profile.edit",
    subject: profileOf,
    run: async (scope, { body }) => {
      await setTimeZone(scope, body.zone)
      return { zone: body.zone }
    },
  })
  const call = async (userId: string, body: string) => {
    const sent = new Request("http://callcraft.example/x", { method: "PUT", body })
    const response = await put(sent, { params: Promise.resolve({ userId }) })
    expect(response.headers.get("cache-control")).toBe("no-store")
    return { status: response.status, body: await response.json() }
  }
  const rome = JSON.stringify({ zone: "Europe/Rome" })

  it("does what its own person may do", async () => {
    await signInAs(world.rep)
    expect(await call(world.rep.id, rome)).toEqual({ status: 200, body: { zone: "Europe/Rome" } })
  })

  it("answers each refusal with its status and changes nothing", async () => {
    const { rep, manager } = world
    expect(await call(rep.id, rome)).toMatchObject({ status: 401, body: { expired: true } })
    await signInAs(manager)
    expect((await call(rep.id, rome)).status).toBe(404)
    expect((await call("no-id", rome)).status).toBe(404)
    await signInAs(rep)
    for (const wrong of ["", "nonsense", "[]", "null", '{"zone":1}', '{"__proto__":{"zone":"x"}}']) {
      expect(await call(rep.id, wrong)).toMatchObject({ status: 422 })
    }
    expect((await call(rep.id, JSON.stringify({ zone: "x".repeat(300_000) }))).status).toBe(413)
    comingFrom("http://elsewhere.example")
    expect((await call(rep.id, JSON.stringify({ zone: "Asia/Seoul" }))).status).toBe(403)
    expect(await rowOf(rep)).toMatchObject({ timeZone: "Europe/Rome" })
  })
})
