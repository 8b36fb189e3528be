import { eq } from "drizzle-orm"
import { beforeAll, describe, expect, test } from "vitest"
import { EditConflict } from "@/lib/plans/edit-conflict"
import { entriesOf, type PlanEntries } from "@/lib/plans/plan-entries"
import { planState } from "@/lib/plans/plan-state"
import { auditEvents } from "../schema"
import { inOrganisation } from "../scope"
import { aPlan } from "../testing/a-plan"
import { aTeam, type World } from "../testing/a-team"
import { actingAs } from "../testing/acting-as"
import { connectedDatabase } from "../testing/connected-database"
import { findPlan } from "./find-plan"
import { makeReady } from "./make-ready"
import { savePlan } from "./save-plan"

const database = connectedDatabase()
let world: World

beforeAll(async () => {
  world = await aTeam(database.db)
})

const asRep = <Result>(work: Parameters<typeof actingAs<Result>>[2], now?: Date) =>
  actingAs(database.db, world.rep, work, now)

async function stored(planId: string) {
  const plan = await asRep((scope) => findPlan(scope, { planId }))
  if (!plan) throw new Error("The plan is gone")
  return plan
}

async function change(planId: string, version: number, changes: Partial<PlanEntries>) {
  const entries = { ...entriesOf(await stored(planId)), ...changes }
  return asRep((scope) => savePlan(scope, { planId, version, entries }))
}

describe("a save", () => {
  test("keeps every word and choice, and counts one version on", async () => {
    const { id } = await aPlan(database.db, world)
    const entries: PlanEntries = {
      ...entriesOf(await stored(id)),
      date: "2031-03-04",
      time: "10:15",
      timeZone: "America/New_York",
      minutes: 25,
      channel: "video",
      place: "A link I will send",
      stage: "deciding",
      situation: {
        now: { words: "Their old rooms are let until June.", asOf: "2026-01-02" },
        changed: { words: "", asOf: "" },
        "agreed-last-time": { words: "She would ask her board.", asOf: "" },
        "who-decides": { words: "", asOf: "2026-01-02" },
        "in-the-way": { words: "", asOf: "" },
      },
      need: "We lose people in their first year",
      alsoLearn: "Who signs above 10,000",
      primaryWords: "Hanna signs the order for two courses before I leave",
      purpose: "so that the spring intake is trained",
      fallbacks: [
        {
          words: "Hanna names the one course to start with",
          trigger: "only if the budget is not through",
          howItDiffers: "",
        },
        { words: "", trigger: " ", howItDiffers: "" },
        { words: "Hanna invites the CFO to a call by Friday", trigger: "", howItDiffers: "it needs another person" },
      ],
      askSize: "large",
      factors: ["voiced-need", "price-at-stake"],
      hears: "ask",
      againstAdvice: "own-words",
      againstAdviceWords: "She asked me to be direct",
      openingLine: "I would like to leave with a yes or a no today.",
    }
    const saved = await asRep((scope) => savePlan(scope, { planId: id, version: 1, entries }))
    expect(saved).toMatchObject({ version: 2, backToDraft: null })
    const plan = await stored(id)
    const today = new Date().toISOString().slice(0, 10)
    expect(entriesOf(plan)).toEqual({
      ...entries,
      situation: {
        ...entries.situation,
        "agreed-last-time": { words: "She would ask her board.", asOf: today },
        "who-decides": { words: "", asOf: "" },
      },
      fallbacks: [entries.fallbacks[0], entries.fallbacks[2]],
    })
    expect(plan.startsAt).toEqual(new Date("2031-03-04T15:15:00Z"))
  })

  test("takes what another left out away again", async () => {
    const { id } = await aPlan(database.db, world, { situation: [{ prompt: "now", words: "Old", asOf: "2026-01-02" }] })
    const nothing = { words: "", asOf: "" } as const
    const situation = { ...entriesOf(await stored(id)).situation, now: nothing }
    await change(id, 1, { situation, fallbacks: [], mainContactId: null })
    expect(await stored(id)).toMatchObject({ situation: {}, fallbacks: [], mainContact: null })
  })

  test("of somebody else's plan, or of none, is not found", async () => {
    const { id } = await aPlan(database.db, world)
    const entries = entriesOf(await stored(id))
    const foreign = actingAs(database.db, world.anotherOrganisation.rep, (scope) =>
      savePlan(scope, { planId: id, version: 1, entries }),
    )
    await expect(foreign).rejects.toMatchObject({ kind: "not-found" })
    expect((await stored(id)).version).toBe(1)
  })

  test("with a contact of another account or organisation changes nothing", async () => {
    const { id } = await aPlan(database.db, world)
    const elsewhere = world.anotherOrganisation
    await expect(change(id, 1, { mainContactId: elsewhere.contact.id })).rejects.toMatchObject({ kind: "not-found" })
    await expect(change(id, 1, { otherContactIds: [elsewhere.contact.id] })).rejects.toMatchObject({
      kind: "not-found",
    })
    await expect(change(id, 1, { accountId: elsewhere.account.id })).rejects.toThrow()
    expect((await stored(id)).version).toBe(1)
  })

  test.each([
    ["once the meeting has begun", { startsAt: new Date(Date.now() - 60_000) }],
    ["once it is marked as not happening", { cancelledAt: new Date(), cancelReason: "moved" as const }],
  ])("%s is refused and changes nothing", async (_when, overrides) => {
    const { id } = await aPlan(database.db, world, overrides)
    await expect(change(id, 1, { need: "Too late" })).rejects.toMatchObject({ kind: "conflict" })
    expect(await stored(id)).toMatchObject({ version: 1, need: "" })
  })

  test("to a time that has passed, or that the clock skips, is refused", async () => {
    const { id } = await aPlan(database.db, world)
    await expect(change(id, 1, { date: "2020-01-01" })).rejects.toMatchObject({ kind: "invalid" })
    await expect(change(id, 1, { date: "2031-03-30", time: "01:30" })).rejects.toMatchObject({ kind: "invalid" })
    expect((await stored(id)).version).toBe(1)
  })
})

describe("two editors of one plan", () => {
  test("the second is told, with both versions, and nothing is overwritten", async () => {
    const { id } = await aPlan(database.db, world)
    const before = await stored(id)
    await change(id, 1, { need: "Theirs" })
    const mine = { ...entriesOf(before), need: "Mine" }
    const lost = await asRep((scope) => savePlan(scope, { planId: id, version: 1, entries: mine })).catch(
      (error) => error,
    )
    expect(lost).toBeInstanceOf(EditConflict)
    expect(lost.mine).toEqual(mine)
    expect(lost.theirs).toMatchObject({ version: 2, entries: { need: "Theirs" } })
    expect((await stored(id)).need).toBe("Theirs")
  })

  test("of fifty at once one is accepted, forty-nine get both versions, and nobody's words are lost", async () => {
    const { id } = await aPlan(database.db, world)
    const base = entriesOf(await stored(id))
    const words = (at: number) => `Editor ${at} wrote this`
    const editors = Array.from({ length: 50 }, (_, at) => ({ ...base, need: words(at) }))
    const answers = await Promise.allSettled(
      editors.map((entries) => asRep((scope) => savePlan(scope, { planId: id, version: 1, entries }))),
    )
    const winners = answers.flatMap((answer, at) => (answer.status === "fulfilled" ? [at] : []))
    expect(winners).toHaveLength(1)
    const winning = words(winners[0] ?? -1)
    const after = await stored(id)
    expect(after).toMatchObject({ version: 2, need: winning })
    const conflicts = answers.flatMap((answer, at) =>
      answer.status === "rejected" ? [{ at, error: answer.reason }] : [],
    )
    expect(conflicts).toHaveLength(49)
    for (const { at, error } of conflicts) {
      expect(error).toBeInstanceOf(EditConflict)
      expect(error.mine.need).toBe(words(at))
      expect(error.theirs.entries.need).toBe(winning)
    }
  })

  test("one editor that saves twenty times in turn never meets itself", async () => {
    const { id } = await aPlan(database.db, world)
    let version = 1
    for (let turn = 0; turn < 20; turn++) ({ version } = await change(id, version, { need: `Turn ${turn}` }))
    expect(await stored(id)).toMatchObject({ version: 21, need: "Turn 19" })
  })
})

describe("saving a ready plan", () => {
  test("that still passes keeps it ready", async () => {
    const { id } = await aPlan(database.db, world)
    await asRep((scope) => makeReady(scope, { planId: id, version: 1 }))
    expect(await change(id, 1, { need: "More people for the spring" })).toMatchObject({ version: 2, backToDraft: null })
    expect(planState((await stored(id)).dates)).toBe("ready")
  })

  test("that no longer passes returns it to draft, says what it lacks and is written down", async () => {
    const { id } = await aPlan(database.db, world)
    await asRep((scope) => makeReady(scope, { planId: id, version: 1 }))
    const { backToDraft } = await change(id, 1, { fallbacks: [] })
    expect(backToDraft?.map(({ field }) => field)).toContain("fallback")
    expect(planState((await stored(id)).dates)).toBe("draft")
    const events = await inOrganisation(database.db, world.organisation.id, ({ tx }) =>
      tx.select({ event: auditEvents.event }).from(auditEvents).where(eq(auditEvents.subjectId, id)),
    )
    expect(events.map(({ event }) => event)).toEqual(["plan-ready", "plan-back-to-draft"])
  })
})
