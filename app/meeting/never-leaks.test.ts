import fc from "fast-check"
import { beforeAll, beforeEach, describe, expect, it, vi } from "vitest"
import { debriefs, unfittingFindings } from "@/db/schema"
import { aPlan } from "@/db/testing/a-plan"
import { aPublishedAgenda } from "@/db/testing/a-published-agenda"
import { aRelationship } from "@/db/testing/a-relationship"
import { aTeam, type World } from "@/db/testing/a-team"
import { actingAs } from "@/db/testing/acting-as"
import { connectedDatabase } from "@/db/testing/connected-database"
import { type PrivateColumn, plantSecrets, privateColumns } from "@/db/testing/plant-secrets"
import { newId } from "@/lib/id"
import { RUN_LENGTH, secretWords } from "@/lib/objectives/leak-check"
import { RUNGS, SITUATION_PROMPTS } from "@/lib/objectives/vocabulary"
import { CUSTOMER_ARTEFACTS, readShared } from "./customer-artefacts.fixture"

/*
 * L1: the fallback never leaks. Random plans in a real database, every private text of them in a vocabulary that no
 * public one shares; published, shared, and everything a customer can come to see searched for it.
 */

/** What the broken twins add to what is chosen for a customer. */
const leak = vi.hoisted(() => ({ into: null as string | null, words: "" }))
vi.mock("@/lib/objectives/agenda", async (original) => {
  const { agendaForCustomer } = await original<typeof import("@/lib/objectives/agenda")>()
  return {
    agendaForCustomer: (source: Parameters<typeof agendaForCustomer>[0]) => {
      const chosen = agendaForCustomer(source)
      if (leak.into === null) return chosen
      const before = (chosen as Record<string, unknown>)[leak.into]
      const after = Array.isArray(before) ? [...before, leak.words] : [before, leak.words].filter(Boolean).join(" ")
      return { ...chosen, [leak.into]: after }
    },
  }
})

const PLANS = 1_000
/** Plans looked at side by side. */
const AT_ONCE = 4

const store = connectedDatabase()
let world: World
let columns: PrivateColumn[]
let everywhere: string[]
beforeAll(async () => {
  process.env.DATABASE_URL = store.appUrl
  process.env.NEXTAUTH_SECRET = "s".repeat(40)
  process.env.NEXTAUTH_URL = "http://meetings.example"
  world = await aTeam(store.db)
  await aRelationship(store.db, world, { signs: [{ sign: "price-conflict", seenOn: "2026-01-05" }] })
  columns = await privateColumns(store.db)
  everywhere = await plantSecrets(store.db, world, { columns, planId: null }, aSecret)
  expect(everywhere.length).toBeGreaterThanOrEqual(4)
})
beforeEach(() => {
  leak.into = null
})

const wordOf = (letters: string) =>
  fc.array(fc.constantFrom(...letters), { minLength: 5, maxLength: 8 }).map((word) => word.join(""))
const textOf = (letters: string) =>
  fc.array(wordOf(letters), { minLength: 4, maxLength: 9 }).map((all) => all.join(" "))
const open = textOf("bdfgkm")
const secret = textOf("xyzqwj")
const aSecret = () => fc.sample(secret, 1)[0] ?? ""

const aMeeting = fc.record({
  place: open,
  purpose: open,
  topics: fc.array(open, { minLength: 1, maxLength: 8 }),
  askAhead: open,
  agreedAction: open,
  rung: fc.option(fc.constantFrom(...RUNGS), { freq: 5 }),
  channel: fc.constantFrom("visit" as const, "phone" as const, "video" as const),
  zone: fc.constantFrom("Europe/London", "Asia/Kathmandu", "America/St_Johns", "Pacific/Chatham"),
  fallbacks: fc.integer({ min: 1, max: 3 }),
  outcome: fc.constantFrom("primary-achieved" as const, "fallback-achieved" as const, "continuation" as const),
})
type Meeting = typeof aMeeting extends fc.Arbitrary<infer One> ? One : never

/** Stores a meeting with secrets in everything that is private, and publishes what is not. */
async function publish(meeting: Meeting) {
  const { place, channel, zone, rung, fallbacks, agreedAction, outcome, purpose, topics } = meeting
  const { id: planId } = await aPlan(store.db, world, {
    ...{ place, channel, timeZone: zone, hears: rung },
    fallbacks: Array.from({ length: fallbacks }, () => ({ words: "x", trigger: "x", howItDiffers: "x" })),
    situation: SITUATION_PROMPTS.map((prompt) => ({ prompt, words: "x", asOf: "2026-01-05" })),
  })
  await actingAs(store.db, world.rep, async ({ tx, orgId }) => {
    await tx
      .insert(debriefs)
      .values({ orgId, planId, outcome, primaryAsked: true, agreedAction, agreedBy: "Hanna Berg" })
    const noted = { field: "primary" as const, rule: "measurable" as const, words: "x", notedBy: world.rep.id }
    await tx.insert(unfittingFindings).values({ orgId, id: newId(), planId, ...noted })
  })
  const own = await plantSecrets(store.db, world, { columns, planId }, aSecret)
  // The ask is private until it is told before the meeting.
  const askAhead = rung === "ask-ahead" ? meeting.askAhead : aSecret()
  if (leak.into !== null)
    leak.words =
      own
        .at(-1)
        ?.split(" ")
        .slice(0, RUN_LENGTH - 1)
        .join(" ") ?? ""
  const { token } = await aPublishedAgenda(store.db, world, planId, { purpose, topics, askAhead })
  return { planId, token, secrets: [...own, ...everywhere, ...(rung === "ask-ahead" ? [] : [askAhead])] }
}

/** Which artefacts hold a private word, or four in a row of a private text. */
async function leaksOf(meeting: Meeting): Promise<string[]> {
  const { planId, token, secrets } = await publish(meeting)
  const words = secretWords(secrets, [])
  const runs = secrets.flatMap((text) => runsOf(text.split(" ")))
  expect(words.size).toBeGreaterThan(60)
  return actingAs(store.db, world.rep, async (scope) => {
    const shared = await readShared(scope, { planId, token })
    const red: string[] = []
    for (const [name, make] of Object.entries(CUSTOMER_ARTEFACTS)) {
      const found = (await make(shared)).toLowerCase()
      const shown = found.match(/[\p{L}\p{N}]+/gu) ?? []
      const shownRuns = new Set(runsOf(shown))
      if (shown.some((word) => words.has(word)) || runs.some((run) => shownRuns.has(run))) red.push(name)
    }
    return red
  })
}

const runsOf = (words: readonly string[]) =>
  words.slice(0, Math.max(0, words.length - RUN_LENGTH + 1)).map((_, at) => words.slice(at, at + RUN_LENGTH).join(" "))

it(`no private word in anything a customer can see, in ${PLANS} plans (L1)`, async () => {
  const meetings = fc.sample(aMeeting, PLANS)
  let looked = 0
  for (let from = 0; from < PLANS; from += AT_ONCE) {
    const found = await Promise.all(meetings.slice(from, from + AT_ONCE).map(leaksOf))
    expect(found.flat()).toEqual([])
    looked += found.length
  }
  expect(looked).toBe(PLANS)
}, 600_000)

describe("with one private field added to what is chosen for the customer, it is red", () => {
  const [meeting] = fc.sample(aMeeting, { numRuns: 1, seed: 7 }) as [Meeting]
  const SHOWN = ["the page", "what is kept of an edition"]
  const SAID = [...SHOWN, "the calendar entry", "the preview", "the text to copy"]

  it.each([
    ["purpose", SAID],
    ["topics", SAID],
    ["ask", SAID],
    ["place", SAID],
    ["contactName", [...SHOWN, "the text to copy"]],
    ["hostName", [...SHOWN, "the preview"]],
    ["company", [...SHOWN, "the title and the file's name"]],
    ["a field of its own", ["what is kept of an edition"]],
  ])("in %s", async (into, least) => {
    leak.into = into
    const red = await leaksOf(meeting)
    expect(red).toEqual(expect.arrayContaining(least))
    expect(red).not.toContain("a link that opens nothing")
  })

  it("and where four words in a row were added to the rep's own, nothing is published", async () => {
    const { id } = await aPlan(store.db, world)
    const fallback = "books a private walk-round for two of her team leaders"
    const published = aPublishedAgenda(store.db, world, id, { topics: [`We hope she ${fallback}`] })
    await expect(published).rejects.toMatchObject({
      kind: "not-ready",
      says: expect.stringContaining("private walk-round"),
    })
  })
})
