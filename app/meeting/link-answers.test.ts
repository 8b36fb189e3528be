import { eq } from "drizzle-orm"
import { beforeAll, beforeEach, describe, expect, it } from "vitest"
import { cancelPlan } from "@/db/plans/cancel-plan"
import { revokeLink } from "@/db/plans/revoke-link"
import { attemptLimits, shareLinks } from "@/db/schema"
import { aPlan } from "@/db/testing/a-plan"
import { aPublishedAgenda } from "@/db/testing/a-published-agenda"
import { aTeam, type World } from "@/db/testing/a-team"
import { actingAs } from "@/db/testing/acting-as"
import { connectedDatabase } from "@/db/testing/connected-database"
import { GET as elsewhere } from "./[...elsewhere]/route"
import { GET as calendar } from "./[token]/calendar/route"
import { GET as meeting } from "./[token]/route"

/* What a customer's link answers, by the routes themselves on a real database. */

const store = connectedDatabase()
let world: World
beforeAll(async () => {
  process.env.DATABASE_URL = store.appUrl
  process.env.NEXTAUTH_SECRET = "s".repeat(40)
  process.env.NEXTAUTH_URL = "http://meetings.example"
  world = await aTeam(store.db)
})
beforeEach(() => store.db.delete(attemptLimits))

const ask = (route: typeof meeting, token: string, address = "192.0.2.8") =>
  route(new Request(`http://meetings.example/meeting/${token}`, { headers: { "x-forwarded-for": address } }), {
    params: Promise.resolve({ token }),
  })

async function aSharedMeeting() {
  const { id } = await aPlan(store.db, world)
  return { planId: id, ...(await aPublishedAgenda(store.db, world, id)) }
}

/** A link for each reason why it opens nothing. */
async function deadLinks(): Promise<Record<string, string>> {
  const [revoked, expired, cancelled] = [await aSharedMeeting(), await aSharedMeeting(), await aSharedMeeting()]
  await actingAs(store.db, world.rep, async (scope) => {
    await revokeLink(scope, revoked)
    await cancelPlan(scope, { planId: cancelled.planId, reason: "moved" })
    const past = new Date(scope.now.getTime() - 1000)
    await scope.tx.update(shareLinks).set({ expiresAt: past }).where(eq(shareLinks.id, expired.linkId))
  })
  return {
    revoked: revoked.token,
    expired: expired.token,
    cancelled: cancelled.token,
    unknown: "x".repeat(43),
    short: "x",
    "no token at all": "",
    "as long as an address can be": "x".repeat(4_000),
    "not of this alphabet": "\u0000\ud800'; drop table share_links; --",
  }
}

describe("a link that opens something", () => {
  it("shows the agenda in the name of the rep's company", async () => {
    const { token } = await aSharedMeeting()
    const answer = await ask(meeting, token)
    const html = await answer.text()
    expect(answer.status).toBe(200)
    expect(/<title>([^<]+)<\/title>/.exec(html)?.[1]).toMatch(new RegExp(`^${world.organisation.name}: \\w+day \\d+ `))
    for (const shown of [world.organisation.name, world.account.name, "Two dates for the spring", "Who takes part"])
      expect(html).toContain(shown)
    expect(html).not.toMatch(/callcraft|objective|coaching|fallback|\bpeg\b|\bplans?\b/i)
    expect(html).not.toMatch(/<script|manifest|theme-color/)
    expect(html).toContain('<meta name="robots" content="noindex, nofollow"/>')
  })

  it("gives its calendar entry, in a file named by company and day", async () => {
    const { token } = await aSharedMeeting()
    const answer = await ask(calendar, token)
    expect(answer.headers.get("content-type")).toBe("text/calendar; charset=utf-8; method=PUBLISH")
    expect(answer.headers.get("content-disposition")).toMatch(
      /^attachment; filename="harbour-training-[a-z0-9]+-\d{4}-\d\d-\d\d\.ics"$/,
    )
    expect(await answer.text()).toContain("BEGIN:VEVENT")
  })

  it("shows hostile words as words", async () => {
    const { id } = await aPlan(store.db, world)
    const { token } = await aPublishedAgenda(store.db, world, id, {
      purpose: "</style></title><script>alert(1)</script>",
      topics: ['<img src=x onerror="alert(2)">'],
    })
    const html = await (await ask(meeting, token)).text()
    expect(html).not.toMatch(/<script|<img/)
    expect(html).toContain("&lt;script&gt;alert(1)")
  })
})

describe("a link that opens nothing", () => {
  it("has one answer, byte for byte, whatever the reason", { timeout: 30_000 }, async () => {
    const dead = await deadLinks()
    const answers = new Map<string, string[]>()
    for (const [why, token] of Object.entries(dead))
      for (const route of [meeting, calendar, elsewhere]) {
        const answer = await ask(route, token)
        const said = JSON.stringify([answer.status, [...answer.headers], await answer.text()])
        answers.set(said, [...(answers.get(said) ?? []), why])
      }
    expect([...answers.values()].map((reasons) => reasons.length)).toEqual([Object.keys(dead).length * 3])
    const [only = ""] = answers.keys()
    expect(only).toMatch(/^\[404,/)
    expect(only).not.toMatch(/callcraft|objective|coaching|fallback|peg\b|plan/i)
  })

  // A machine that is busy with something else can spoil one run; it does not spoil three.
  it("takes about as long, whatever the reason", { retry: 2, timeout: 60_000 }, async () => {
    const { revoked, expired, unknown, short } = await deadLinks()
    const times = new Map<string, number[]>()
    for (let round = 0; round < 60; round++)
      for (const [why, token] of Object.entries({ revoked, expired, unknown, short })) {
        const began = performance.now()
        await ask(meeting, token ?? "", `192.0.2.${round}`)
        times.set(why, [...(times.get(why) ?? []), performance.now() - began])
      }
    const medians = [...times.values()].map((taken) => taken.toSorted((a, b) => a - b)[30] ?? 0)
    expect(Math.max(...medians) / Math.min(...medians)).toBeLessThan(1.35)
  })

  it("makes an address that tries too many wait, and no other", { timeout: 30_000 }, async () => {
    const { token } = await aSharedMeeting()
    for (let tries = 0; tries < 100; tries++) await ask(meeting, `guess${tries}`)
    const throttled = await ask(meeting, token)
    expect(throttled.status).toBe(429)
    expect(await throttled.text()).not.toContain(world.account.name)
    expect((await ask(meeting, token, "192.0.2.9")).status).toBe(200)
  })
})
