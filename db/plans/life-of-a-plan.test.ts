import { and, eq } from "drizzle-orm"
import { beforeAll, describe, expect, test } from "vitest"
import { NotReady } from "@/lib/plans/not-ready"
import { planState } from "@/lib/plans/plan-state"
import { auditEvents, plans } from "../schema"
import { inOrganisation } from "../scope"
import { aPlan } from "../testing/a-plan"
import { aTeam, type World } from "../testing/a-team"
import { actingAs } from "../testing/acting-as"
import { connectedDatabase } from "../testing/connected-database"
import { backToDraft } from "./back-to-draft"
import { cancelPlan } from "./cancel-plan"
import { findPlan } from "./find-plan"
import { makeReady } from "./make-ready"

const database = connectedDatabase()
let world: World

beforeAll(async () => {
  world = await aTeam(database.db)
})

const asRep = <Result>(work: Parameters<typeof actingAs<Result>>[2]) => actingAs(database.db, world.rep, work)

async function stateOf(planId: string) {
  const plan = await asRep((scope) => findPlan(scope, { planId }))
  return plan && planState(plan.dates)
}

const timesWritten = (planId: string, event: "plan-ready" | "plan-cancelled" | "plan-back-to-draft") =>
  inOrganisation(database.db, world.organisation.id, ({ tx }) =>
    tx.$count(auditEvents, and(eq(auditEvents.subjectId, planId), eq(auditEvents.event, event))),
  )

const begun = { startsAt: new Date(Date.now() - 60_000) }

describe("ready", () => {
  test("is reached by a plan that lacks nothing", async () => {
    const { id } = await aPlan(database.db, world)
    await asRep((scope) => makeReady(scope, { planId: id, version: 1 }))
    expect(await stateOf(id)).toBe("ready")
  })

  test.each([
    ["contact", { mainContactId: null }],
    ["primary", { primaryWords: " " }],
    ["fallback", { fallbacks: [] }],
    ["hears", { hears: null }],
  ])("is refused without the %s, naming it", async (field, overrides) => {
    const { id } = await aPlan(database.db, world, overrides)
    const refused = await asRep((scope) => makeReady(scope, { planId: id, version: 1 })).catch((error) => error)
    expect(refused).toBeInstanceOf(NotReady)
    expect(refused.open).toContainEqual(expect.objectContaining({ field, blocks: true }))
    expect(await stateOf(id)).toBe("draft")
  })

  test("is refused at a fallback that is the primary again, until one line says how it differs", async () => {
    const primaryWords = "Hanna books two places at our open day before I leave"
    const same = { words: primaryWords, trigger: "only if she hesitates" }
    const { id } = await aPlan(database.db, world, { primaryWords, fallbacks: [same] })
    await expect(asRep((scope) => makeReady(scope, { planId: id, version: 1 }))).rejects.toBeInstanceOf(NotReady)
    const howItDiffers = "this asks for one place and no second person"
    const { id: other } = await aPlan(database.db, world, { primaryWords, fallbacks: [{ ...same, howItDiffers }] })
    await asRep((scope) => makeReady(scope, { planId: other, version: 1 }))
    expect(await stateOf(other)).toBe("ready")
  })

  test("asked for by a version that is not the stored one is a conflict", async () => {
    const { id } = await aPlan(database.db, world, { version: 3 })
    await expect(asRep((scope) => makeReady(scope, { planId: id, version: 2 }))).rejects.toMatchObject({
      kind: "conflict",
    })
    expect(await stateOf(id)).toBe("draft")
  })

  test("asked for twenty times at once is written down once", async () => {
    const { id } = await aPlan(database.db, world)
    await Promise.all(Array.from({ length: 20 }, () => asRep((scope) => makeReady(scope, { planId: id, version: 1 }))))
    expect(await stateOf(id)).toBe("ready")
    expect(await timesWritten(id, "plan-ready")).toBe(1)
  })

  test("is reached again after changes were requested", async () => {
    const readyAt = new Date(Date.now() - 3_600_000)
    const { id } = await aPlan(database.db, world, { readyAt, changesRequestedAt: new Date(Date.now() - 60_000) })
    expect(await stateOf(id)).toBe("draft")
    await asRep((scope) => makeReady(scope, { planId: id, version: 1 }))
    expect(await stateOf(id)).toBe("ready")
  })

  test("is refused once the meeting has begun", async () => {
    const { id } = await aPlan(database.db, world, begun)
    await expect(asRep((scope) => makeReady(scope, { planId: id, version: 1 }))).rejects.toMatchObject({
      kind: "conflict",
    })
  })
})

describe("back to draft", () => {
  test("takes ready back, and a draft stays one", async () => {
    const { id } = await aPlan(database.db, world, { readyAt: new Date() })
    await asRep((scope) => backToDraft(scope, { planId: id }))
    await asRep((scope) => backToDraft(scope, { planId: id }))
    expect(await stateOf(id)).toBe("draft")
    expect(await timesWritten(id, "plan-back-to-draft")).toBe(1)
  })

  test("is refused once the meeting has begun", async () => {
    const { id } = await aPlan(database.db, world, { ...begun, readyAt: new Date(0) })
    await expect(asRep((scope) => backToDraft(scope, { planId: id }))).rejects.toMatchObject({ kind: "conflict" })
    expect(await stateOf(id)).toBe("ready")
  })
})

describe("marking a meeting as not happening", () => {
  test("works before and after its start, and keeps its first reason", async () => {
    for (const overrides of [{}, begun]) {
      const { id } = await aPlan(database.db, world, overrides)
      await asRep((scope) => cancelPlan(scope, { planId: id, reason: "no-show" }))
      await asRep((scope) => cancelPlan(scope, { planId: id, reason: "moved" }))
      const plan = await asRep((scope) => findPlan(scope, { planId: id }))
      expect(plan?.dates.cancelReason).toBe("no-show")
      expect(await timesWritten(id, "plan-cancelled")).toBe(1)
    }
  })

  test("is refused for a meeting that was held, and for somebody else's plan", async () => {
    const { id } = await aPlan(database.db, world, { ...begun, heldAt: new Date() })
    await expect(asRep((scope) => cancelPlan(scope, { planId: id, reason: "moved" }))).rejects.toMatchObject({
      kind: "conflict",
    })
    const { id: open } = await aPlan(database.db, world)
    const foreign = actingAs(database.db, world.anotherOrganisation.rep, (scope) =>
      cancelPlan(scope, { planId: open, reason: "moved" }),
    )
    await expect(foreign).rejects.toMatchObject({ kind: "not-found" })
    await inOrganisation(database.db, world.organisation.id, async ({ tx }) => {
      expect(await tx.$count(plans, and(eq(plans.id, open), eq(plans.repId, world.rep.id)))).toBe(1)
    })
    expect(await stateOf(open)).toBe("draft")
  })
})
