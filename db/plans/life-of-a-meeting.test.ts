import { and, eq } from "drizzle-orm"
import { beforeAll, describe, expect, test } from "vitest"
import type { AuditEvent } from "@/lib/access/audit-event"
import { newId } from "@/lib/id"
import type { DebriefEntries } from "@/lib/plans/debrief"
import { planState } from "@/lib/plans/plan-state"
import { auditEvents } from "../schema"
import { inOrganisation } from "../scope"
import { aPlan } from "../testing/a-plan"
import { aTeam, type World } from "../testing/a-team"
import { actingAs } from "../testing/acting-as"
import { connectedDatabase } from "../testing/connected-database"
import { cancelPlan } from "./cancel-plan"
import { findDebrief } from "./find-debrief"
import { findPlan } from "./find-plan"
import { holdMeeting } from "./hold-meeting"
import { listMoves } from "./list-moves"
import { listToDebrief } from "./list-to-debrief"
import { logMeeting } from "./log-meeting"
import { makeReady } from "./make-ready"
import { notStartedYet } from "./not-started-yet"
import { rescheduleMeeting } from "./reschedule-meeting"

const database = connectedDatabase()
let world: World

beforeAll(async () => {
  world = await aTeam(database.db)
})

const MINUTE = 60_000
const inMinutes = (minutes: number) => new Date(Date.now() + minutes * MINUTE)
const begun = () => ({ startsAt: inMinutes(-10) })
type Work<Result> = Parameters<typeof actingAs<Result>>[2]
const asRep = <Result>(work: Work<Result>, now?: Date) => actingAs(database.db, world.rep, work, now)
const planOf = async (planId: string) => {
  const plan = await asRep((scope) => findPlan(scope, { planId }))
  if (!plan) throw new Error("It is gone.")
  return plan
}
const movesOf = (planId: string) => asRep((scope) => listMoves(scope, { planId }))
const timesWritten = (planId: string, event: AuditEvent) =>
  inOrganisation(database.db, world.organisation.id, ({ tx }) =>
    tx.$count(auditEvents, and(eq(auditEvents.subjectId, planId), eq(auditEvents.event, event))),
  )
const others = () => [world.peer, world.manager, world.anotherOrganisation.rep]
/** The door's lock answers colleagues before; behind it the verb's own condition finds nothing to change. */
const refusalTo = (person: { id: string }) =>
  person.id === world.anotherOrganisation.rep.id ? "not-found" : "conflict"

describe("another time before the start", () => {
  const move = (planId: string, from: Date, to: Date, timeZone = "Europe/London") =>
    asRep((scope) => rescheduleMeeting(scope, { planId, from, to, timeZone }))

  test("moves the meeting, keeps the plan and its readiness, and is written down once", async () => {
    const { id } = await aPlan(database.db, world)
    await asRep((scope) => makeReady(scope, { planId: id, version: 1 }))
    const { startsAt } = await planOf(id)
    const to = inMinutes(5 * 24 * 60)
    await Promise.all(Array.from({ length: 5 }, () => move(id, startsAt, to, "Europe/Oslo")))
    expect(await planOf(id)).toMatchObject({ startsAt: to, timeZone: "Europe/Oslo", version: 2 })
    expect(planState((await planOf(id)).dates)).toBe("ready")
    expect(await movesOf(id)).toEqual([{ kind: "rescheduled", fromStart: startsAt, toStart: to }])
    expect(await timesWritten(id, "plan-rescheduled")).toBe(1)
  })

  test("a ready plan that no longer passes goes back to draft", async () => {
    const { id } = await aPlan(database.db, world, { readyAt: new Date(), fallbacks: [] })
    const { startsAt } = await planOf(id)
    expect(await move(id, startsAt, inMinutes(3_000))).toEqual({ backToDraft: true })
    expect(planState((await planOf(id)).dates)).toBe("draft")
  })

  test("is refused once it has begun, was cancelled, or to a time that has passed; the start stays", async () => {
    const { id: frozen } = await aPlan(database.db, world, begun())
    const { id: gone } = await aPlan(database.db, world)
    await asRep((scope) => cancelPlan(scope, { planId: gone, reason: "moved" }))
    const { id: open } = await aPlan(database.db, world)
    for (const [id, to, kind] of [
      [frozen, inMinutes(60), "conflict"],
      [gone, inMinutes(60), "conflict"],
      [open, inMinutes(-1), "invalid"],
    ] as const) {
      const { startsAt } = await planOf(id)
      await expect(move(id, startsAt, to)).rejects.toMatchObject({ kind })
      expect((await planOf(id)).startsAt).toEqual(startsAt)
      expect(await movesOf(id)).toEqual([])
    }
  })

  test("two at once to other times: one stands, the other is a conflict", async () => {
    const { id } = await aPlan(database.db, world)
    const { startsAt } = await planOf(id)
    const answers = await Promise.allSettled([
      move(id, startsAt, inMinutes(3_000)),
      move(id, startsAt, inMinutes(4_000)),
    ])
    expect(answers.filter(({ status }) => status === "fulfilled")).toHaveLength(1)
    expect(answers.find(({ status }) => status === "rejected")).toMatchObject({ reason: { kind: "conflict" } })
    expect(await movesOf(id)).toHaveLength(1)
  })

  test("is one's own", async () => {
    const { id } = await aPlan(database.db, world)
    const { startsAt } = await planOf(id)
    for (const person of others()) {
      const reach = actingAs(database.db, person, (scope) =>
        rescheduleMeeting(scope, { planId: id, from: startsAt, to: inMinutes(3_000), timeZone: "UTC" }),
      )
      await expect(reach).rejects.toMatchObject({ kind: refusalTo(person) })
    }
    await move(id, startsAt, inMinutes(3_000))
  })
})

describe("not started yet", () => {
  const putOff = (planId: string, from: Date, by: "quarter" | "end" = "quarter", now?: Date) =>
    asRep((scope) => notStartedYet(scope, { planId, from, by }), now)

  test("moves the start, opens the plan again, and pressed twice moves it once", async () => {
    const { id } = await aPlan(database.db, world, begun())
    const { startsAt } = await planOf(id)
    await Promise.all([putOff(id, startsAt), putOff(id, startsAt)])
    const after = await planOf(id)
    expect(after.startsAt.getTime()).toBeGreaterThan(Date.now())
    expect(after.version).toBe(2)
    expect(await movesOf(id)).toEqual([{ kind: "not-started-yet", fromStart: startsAt, toStart: after.startsAt }])
    expect(await timesWritten(id, "plan-not-started-yet")).toBe(1)
  })

  test("ends at the planned end, however often", async () => {
    const { id } = await aPlan(database.db, world, { startsAt: inMinutes(-10), minutes: 60 })
    const { startsAt: first } = await planOf(id)
    const end = new Date(first.getTime() + 60 * MINUTE)
    await putOff(id, first)
    const { startsAt: second } = await planOf(id)
    await putOff(id, second, "end", second)
    expect((await planOf(id)).startsAt).toEqual(end)
    await expect(putOff(id, end, "end", end)).rejects.toMatchObject({ kind: "conflict" })
    await expect(putOff(id, end, "quarter", new Date(end.getTime() + MINUTE))).rejects.toMatchObject({
      kind: "conflict",
    })
    expect(await movesOf(id)).toHaveLength(2)
  })

  test("is refused before the start, from the planned end on, and once it is said what became of it", async () => {
    const { id: coming } = await aPlan(database.db, world)
    const { id: over } = await aPlan(database.db, world, { startsAt: inMinutes(-90), minutes: 60 })
    const { id: held } = await aPlan(database.db, world, begun())
    await asRep((scope) => holdMeeting(scope, { planId: held }))
    const { id: gone } = await aPlan(database.db, world, begun())
    await asRep((scope) => cancelPlan(scope, { planId: gone, reason: "no-show" }))
    for (const id of [coming, over, held, gone]) {
      const { startsAt } = await planOf(id)
      await expect(putOff(id, startsAt)).rejects.toMatchObject({ kind: "conflict" })
      expect((await planOf(id)).startsAt).toEqual(startsAt)
    }
  })

  test("is one's own", async () => {
    const { id } = await aPlan(database.db, world, begun())
    const { startsAt } = await planOf(id)
    for (const person of others()) {
      const reach = actingAs(database.db, person, (scope) =>
        notStartedYet(scope, { planId: id, from: startsAt, by: "end" }),
      )
      await expect(reach).rejects.toMatchObject({ kind: refusalTo(person) })
    }
    await putOff(id, startsAt)
  })
})

describe("it took place", () => {
  const hold = (planId: string) => asRep((scope) => holdMeeting(scope, { planId }))

  test.each([
    ["ready", { readyAt: new Date(0) }],
    ["draft", {}],
    ["draft", { readyAt: new Date(0), changesRequestedAt: new Date(1_000) }],
  ] as const)("from %s, which is kept, and said ten times it is written once", async (heldFrom, dates) => {
    const { id } = await aPlan(database.db, world, { ...begun(), ...dates })
    await Promise.all(Array.from({ length: 10 }, () => hold(id)))
    const plan = await planOf(id)
    expect([planState(plan.dates), plan.heldFrom]).toEqual(["held", heldFrom])
    expect(await timesWritten(id, "plan-held")).toBe(1)
  })

  test("is refused before the start, where it did not happen, and for what is not one's own", async () => {
    const { id: coming } = await aPlan(database.db, world)
    const { id: gone } = await aPlan(database.db, world, begun())
    await asRep((scope) => cancelPlan(scope, { planId: gone, reason: "no-show" }))
    for (const id of [coming, gone]) await expect(hold(id)).rejects.toMatchObject({ kind: "conflict" })
    const { id } = await aPlan(database.db, world, begun())
    for (const person of others()) {
      const reach = actingAs(database.db, person, (scope) => holdMeeting(scope, { planId: id }))
      await expect(reach).rejects.toMatchObject({ kind: refusalTo(person) })
    }
    await hold(id)
  })

  test("against marking it as not happening, one of the two stands", async () => {
    for (let round = 0; round < 5; round += 1) {
      const { id } = await aPlan(database.db, world, begun())
      const answers = await Promise.allSettled([
        hold(id),
        asRep((scope) => cancelPlan(scope, { planId: id, reason: "no-show" })),
      ])
      expect(answers.filter(({ status }) => status === "fulfilled")).toHaveLength(1)
      const { dates } = await planOf(id)
      expect(dates.heldAt === null).toBe(dates.cancelledAt !== null)
    }
  })
})

describe("a meeting without a plan", () => {
  const debrief: DebriefEntries = {
    outcome: "other-advance",
    primaryAsked: null,
    fallbackTrigger: "",
    said: "",
    heard: null,
    reaction: null,
    agreedAction: "Sends the list of branches",
    agreedBy: "Hanna Berg",
    agreedDue: null,
  }
  const log = (id: string, more: { startsAt?: Date; accountId?: string; said?: string } = {}, person = world.rep) =>
    actingAs(database.db, person, (scope) =>
      logMeeting(scope, {
        id,
        accountId: more.accountId ?? world.account.id,
        mainContactId: null,
        startsAt: more.startsAt ?? inMinutes(-60),
        timeZone: "Europe/London",
        minutes: 60,
        channel: "visit",
        debrief: { ...debrief, said: more.said ?? "" },
      }),
    )

  test("is logged with its debrief, and says that there was none", async () => {
    const id = newId()
    const startsAt = inMinutes(-60)
    await Promise.all(Array.from({ length: 6 }, () => log(id, { startsAt })))
    const plan = await planOf(id)
    expect(plan).toMatchObject({ source: "unplanned", heldFrom: "none", primaryWords: "" })
    expect(planState(plan.dates)).toBe("debriefed")
    expect(await asRep((scope) => findDebrief(scope, { planId: id }))).toMatchObject(debrief)
    for (const event of ["plan-created", "plan-held", "plan-debriefed"] as const)
      expect([event, await timesWritten(id, event)]).toEqual([event, 1])
  })

  test("other words under its id, a time to come and other people's accounts are refused", async () => {
    const id = newId()
    await log(id)
    await expect(log(id, { said: "Something else" })).rejects.toMatchObject({ kind: "conflict" })
    await expect(log(newId(), { startsAt: inMinutes(30) })).rejects.toMatchObject({ kind: "invalid" })
    await expect(log(newId(), { accountId: world.anotherOrganisation.account.id })).rejects.toMatchObject({
      kind: "not-found",
    })
    await expect(log(id, {}, world.peer)).rejects.toMatchObject({ kind: "not-found" })
    const { id: planned } = await aPlan(database.db, world, begun())
    await expect(log(planned)).rejects.toMatchObject({ kind: "not-found" })
  })
})

describe("what is to be debriefed", () => {
  test("is what has begun and nobody has told of, of one's own, the oldest first", async () => {
    const fresh = await aTeam(database.db)
    const at = (minutes: number, more = {}) => aPlan(database.db, fresh, { startsAt: inMinutes(minutes), ...more })
    const [older, newer] = [await at(-3_000, { heldAt: new Date() }), await at(-30)]
    await at(60)
    await at(-50, { cancelledAt: new Date(), cancelReason: "no-show" })
    await at(-50, { debriefedAt: new Date(), heldAt: new Date() })
    await at(-50, { repId: fresh.peer.id })
    const read = (person: typeof fresh.rep, atMost: number) =>
      actingAs(database.db, person, (scope) => listToDebrief(scope, { atMost }))
    const { meetings, inAll } = await read(fresh.rep, 10)
    expect(meetings.map(({ id }) => id)).toEqual([older.id, newer.id])
    expect(inAll).toBe(2)
    expect(await read(fresh.rep, 1)).toMatchObject({ meetings: [{ id: older.id }], inAll: 2 })
    expect(await read(fresh.anotherOrganisation.rep, 10)).toEqual({ meetings: [], inAll: 0 })
  })
})
