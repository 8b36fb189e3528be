import { and, eq } from "drizzle-orm"
import { beforeAll, describe, expect, test } from "vitest"
import type { DebriefEntries } from "@/lib/plans/debrief"
import { DebriefConflict } from "@/lib/plans/debrief-conflict"
import { planState } from "@/lib/plans/plan-state"
import { auditEvents } from "../schema"
import { inOrganisation } from "../scope"
import { aPlan } from "../testing/a-plan"
import { aTeam, type World } from "../testing/a-team"
import { actingAs } from "../testing/acting-as"
import { connectedDatabase } from "../testing/connected-database"
import { cancelPlan } from "./cancel-plan"
import { changeDebrief } from "./change-debrief"
import { debriefMeeting } from "./debrief-meeting"
import { findDebrief } from "./find-debrief"
import { findPlan } from "./find-plan"
import { tellDebrief } from "./tell-debrief"

const database = connectedDatabase()
let world: World

beforeAll(async () => {
  world = await aTeam(database.db)
})

const asRep = <Result>(work: Parameters<typeof actingAs<Result>>[2]) => actingAs(database.db, world.rep, work)
const begun = { startsAt: new Date(Date.now() - 60_000) }
const told: DebriefEntries = {
  outcome: "primary-achieved",
  primaryAsked: true,
  fallbackTrigger: "",
  said: "She wants her team leaders to see the rooms.",
  heard: "frame",
  reaction: "warmer",
  agreedAction: "Books two places at the open day",
  agreedBy: "Hanna Berg",
  agreedDue: "2026-12-04",
}
const tell = (planId: string, entries: Partial<DebriefEntries> = {}) =>
  asRep((scope) => debriefMeeting(scope, { planId, entries: { ...told, ...entries } }))
const change = (planId: string, version: number, entries: Partial<DebriefEntries>) =>
  asRep((scope) => changeDebrief(scope, { planId, version, entries: { ...told, ...entries } }))
const stored = (planId: string) => asRep((scope) => findDebrief(scope, { planId }))
const planOf = (planId: string) => asRep((scope) => findPlan(scope, { planId }))
const timesWritten = (planId: string, event: "plan-held" | "plan-debriefed" | "debrief-changed") =>
  inOrganisation(database.db, world.organisation.id, ({ tx }) =>
    tx.$count(auditEvents, and(eq(auditEvents.subjectId, planId), eq(auditEvents.event, event))),
  )

describe("telling what happened", () => {
  test.each([
    ["ready", { readyAt: new Date(0) }],
    ["draft", {}],
    ["draft", { readyAt: new Date(0), changesRequestedAt: new Date(1_000) }],
  ] as const)("says that the meeting took place, from %s", async (heldFrom, dates) => {
    const { id } = await aPlan(database.db, world, { ...begun, ...dates })
    expect(await tell(id)).toEqual({ version: 1 })
    const plan = await planOf(id)
    expect(plan && planState(plan.dates)).toBe("debriefed")
    expect(plan?.dates.heldAt).not.toBeNull()
    expect(plan?.heldFrom).toBe(heldFrom)
    expect(await stored(id)).toMatchObject({ ...told, version: 1 })
    expect(await timesWritten(id, "plan-held")).toBe(1)
    expect(await timesWritten(id, "plan-debriefed")).toBe(1)
  })

  test("keeps when and from where it was held already", async () => {
    const heldAt = new Date(Date.now() - 30_000)
    const { id } = await aPlan(database.db, world, { ...begun, readyAt: new Date(0), heldAt, heldFrom: "draft" })
    await tell(id)
    expect(await planOf(id)).toMatchObject({ heldFrom: "draft", dates: { heldAt } })
    expect(await timesWritten(id, "plan-held")).toBe(0)
  })

  test("twenty times at once in the same words is told once", async () => {
    const { id } = await aPlan(database.db, world, begun)
    const answers = await Promise.all(Array.from({ length: 20 }, () => tell(id)))
    expect(new Set(answers.map(({ version }) => version))).toEqual(new Set([1]))
    expect(await timesWritten(id, "plan-debriefed")).toBe(1)
  })

  test("twice at once in other words: one stands, the other is shown both", async () => {
    const { id } = await aPlan(database.db, world, begun)
    const [one, other] = await Promise.allSettled([tell(id, { said: "One" }), tell(id, { said: "Other" })])
    const lost = [one, other].filter((answer) => answer.status === "rejected")
    expect(lost).toHaveLength(1)
    expect(lost[0]?.reason).toBeInstanceOf(DebriefConflict)
    const kept = await stored(id)
    expect(lost[0]?.reason.theirs).toEqual(kept)
    expect([lost[0]?.reason.mine.said, kept?.said].sort()).toEqual(["One", "Other"])
  })

  test("is refused before the start, where it did not happen, and for what is not one's own", async () => {
    const { id: coming } = await aPlan(database.db, world)
    await expect(tell(coming)).rejects.toMatchObject({ kind: "conflict", says: expect.stringContaining("not begun") })
    const { id: gone } = await aPlan(database.db, world, begun)
    await asRep((scope) => cancelPlan(scope, { planId: gone, reason: "no-show" }))
    await expect(tell(gone)).rejects.toMatchObject({
      kind: "conflict",
      says: expect.stringContaining("not happening"),
    })
    const { id } = await aPlan(database.db, world, begun)
    const foreign = world.anotherOrganisation.rep
    await expect(
      actingAs(database.db, foreign, (scope) => debriefMeeting(scope, { planId: id, entries: told })),
    ).rejects.toMatchObject({ kind: "not-found" })
    for (const planId of [coming, gone, id]) expect(await stored(planId)).toBeNull()
    await tell(id)
  })

  test("against marking it as not happening, one of the two stands", async () => {
    const { id } = await aPlan(database.db, world, begun)
    await Promise.allSettled([tell(id), asRep((scope) => cancelPlan(scope, { planId: id, reason: "no-show" }))])
    const plan = await planOf(id)
    expect(plan?.dates.cancelledAt === null).toBe(plan?.dates.debriefedAt !== null)
    expect((await stored(id)) !== null).toBe(plan?.dates.debriefedAt !== null)
  })

  test("whether the primary was asked for is answered where there was one, and only there", async () => {
    const { id } = await aPlan(database.db, world, begun)
    await expect(tell(id, { primaryAsked: null })).rejects.toMatchObject({ kind: "invalid" })
    const { id: without } = await aPlan(database.db, world, { ...begun, primaryWords: " " })
    await tell(without, { outcome: "continuation" })
    expect((await stored(without))?.primaryAsked).toBeNull()
  })
})

describe("correcting it", () => {
  test("makes the next version and is written down", async () => {
    const { id } = await aPlan(database.db, world, begun)
    await tell(id)
    expect(await change(id, 1, { outcome: "other-advance" })).toEqual({ version: 2 })
    expect(await stored(id)).toMatchObject({ outcome: "other-advance", version: 2 })
    expect(await timesWritten(id, "debrief-changed")).toBe(1)
  })

  test("in the same words changes nothing, however often and from whatever version", async () => {
    const { id } = await aPlan(database.db, world, begun)
    await tell(id)
    expect(await change(id, 1, {})).toEqual({ version: 1 })
    const answers = await Promise.all(Array.from({ length: 8 }, () => change(id, 1, { said: "Corrected" })))
    expect(new Set(answers.map(({ version }) => version))).toEqual(new Set([2]))
    expect(await timesWritten(id, "debrief-changed")).toBe(1)
  })

  test("from a version that is not the stored one shows both", async () => {
    const { id } = await aPlan(database.db, world, begun)
    await tell(id)
    await change(id, 1, { said: "First" })
    const lost = await change(id, 1, { said: "Second" }).catch((error) => error)
    expect(lost).toBeInstanceOf(DebriefConflict)
    expect(lost).toMatchObject({ mine: { said: "Second" }, theirs: { said: "First", version: 2 } })
    expect((await stored(id))?.said).toBe("First")
  })

  test("needs one that was told, of one's own", async () => {
    const { id } = await aPlan(database.db, world, begun)
    await expect(change(id, 1, {})).rejects.toMatchObject({ kind: "not-found" })
    await tell(id)
    for (const person of [world.peer, world.manager, world.anotherOrganisation.rep]) {
      const reach = actingAs(database.db, person, (scope) =>
        changeDebrief(scope, { planId: id, version: 1, entries: { ...told, said: "Not theirs" } }),
      )
      await expect(reach).rejects.toMatchObject({ kind: "not-found" })
    }
  })

  test("is what a version above 0 means", async () => {
    const { id } = await aPlan(database.db, world, begun)
    const send = (version: number, said: string) =>
      asRep((scope) => tellDebrief(scope, { planId: id, version, entries: { ...told, said } }))
    expect(await send(0, "First")).toEqual({ version: 1 })
    expect(await send(1, "Second")).toEqual({ version: 2 })
    await expect(send(0, "Third")).rejects.toBeInstanceOf(DebriefConflict)
  })
})
