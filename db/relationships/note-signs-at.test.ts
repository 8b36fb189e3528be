import { and, eq } from "drizzle-orm"
import { beforeAll, describe, expect, it } from "vitest"
import { entriesOfDebrief } from "@/lib/plans/debrief"
import { tieAfter } from "@/lib/plans/tie-after"
import type { SignId } from "@/lib/relationships/sign"
import { findDebrief } from "../plans/find-debrief"
import { findEarlierPromise } from "../plans/find-earlier-promise"
import { findPlan } from "../plans/find-plan"
import { auditEvents, debriefs, plans } from "../schema"
import { inOrganisation } from "../scope"
import { aDebrief } from "../testing/a-debrief"
import { aPlan } from "../testing/a-plan"
import { aTeam, type World } from "../testing/a-team"
import { actingAs } from "../testing/acting-as"
import { connectedDatabase } from "../testing/connected-database"
import { noteSignsAt } from "./note-signs-at"

const database = connectedDatabase()
let world: World
beforeAll(async () => {
  world = await aTeam(database.db)
})

const note = (planId: string, signs: SignId[], person = world.rep) =>
  actingAs(database.db, person, (scope) => noteSignsAt(scope, { planId, signs }))
const read = (planId: string) =>
  actingAs(database.db, world.rep, async (scope) => {
    const plan = await findPlan(scope, { planId })
    const debrief = await findDebrief(scope, { planId })
    if (!plan || !debrief) throw new Error("It is gone.")
    return { plan, tie: tieAfter(plan, entriesOfDebrief(debrief), await findEarlierPromise(scope, plan)) }
  })

describe("signs seen at a meeting", () => {
  it("are dated to the meeting, in its own zone, and carry it", async () => {
    const fresh = await aTeam(database.db)
    const startsAt = new Date("2026-11-02T16:30:00Z")
    const { id } = await aDebrief(database.db, fresh, {}, { startsAt, timeZone: "Asia/Tokyo" })
    await actingAs(database.db, fresh.rep, (scope) =>
      noteSignsAt(scope, { planId: id, signs: ["introduced-us", "kept-last-appointment"] }),
    )
    const plan = await actingAs(database.db, fresh.rep, (scope) => findPlan(scope, { planId: id }))
    expect(
      plan?.mainContact?.relationship.signs.map(({ sign, seenOn, planId }) => [sign, seenOn, planId]).sort(),
    ).toEqual([
      ["introduced-us", "2026-11-03", id],
      ["kept-last-appointment", "2026-11-03", id],
    ])
  })

  it("are noted once, however often and from however many tabs", async () => {
    const { id } = await aDebrief(database.db, world)
    await Promise.all(Array.from({ length: 10 }, () => note(id, ["introduced-us", "introduced-us"])))
    await note(id, ["introduced-us"])
    const { plan, tie } = await read(id)
    expect(plan.mainContact?.relationship.signs.filter(({ planId }) => planId === id)).toHaveLength(1)
    expect(tie).toMatchObject({ offered: [], noted: ["introduced-us"] })
    const written = await inOrganisation(database.db, world.organisation.id, ({ tx }) =>
      tx.$count(
        auditEvents,
        and(eq(auditEvents.event, "relationship-sign-noted"), eq(auditEvents.actorId, world.rep.id)),
      ),
    )
    expect(written).toBe(1)
  })

  it("refine the grade, and what it was before is told beside it", async () => {
    const fresh = await aTeam(database.db)
    const { id } = await aDebrief(database.db, fresh)
    await actingAs(database.db, fresh.rep, (scope) =>
      noteSignsAt(scope, { planId: id, signs: ["answers-in-time", "kept-last-appointment", "said-no-openly"] }),
    )
    const tie = await actingAs(database.db, fresh.rep, async (scope) => {
      const plan = await findPlan(scope, { planId: id })
      const debrief = await findDebrief(scope, { planId: id })
      return plan && debrief ? tieAfter(plan, debrief, null) : null
    })
    expect(tie).toMatchObject({ before: "not-graded", after: "established" })
  })

  it("need a debrief, somebody who was met, and to be one's own", async () => {
    const { id: open } = await aPlan(database.db, world, { startsAt: new Date(Date.now() - 60_000) })
    const { id: nobody } = await aDebrief(database.db, world, {}, { mainContactId: null })
    for (const id of [open, nobody])
      await expect(note(id, ["introduced-us"])).rejects.toMatchObject({ kind: "conflict" })
    const { id } = await aDebrief(database.db, world)
    for (const [person, kind] of [
      [world.peer, "conflict"],
      [world.manager, "conflict"],
      [world.anotherOrganisation.rep, "not-found"],
    ] as const)
      await expect(note(id, ["introduced-us"], person)).rejects.toMatchObject({ kind })
    await note(id, ["introduced-us"])
  })
})

describe("what became of the last promise", () => {
  const follow = async (agreedBy: string, agreedAnswer: "done" | "not-yet" | "no-longer" | null) => {
    const fresh = await aTeam(database.db)
    const { id: before } = await aDebrief(database.db, fresh, { agreedBy })
    await inOrganisation(database.db, fresh.organisation.id, ({ tx, now }) =>
      tx
        .update(debriefs)
        .set({ agreedAnswer, agreedAnsweredAt: agreedAnswer && now })
        .where(eq(debriefs.planId, before)),
    )
    const { id } = await aDebrief(database.db, fresh)
    await inOrganisation(database.db, fresh.organisation.id, ({ tx }) =>
      tx.update(plans).set({ followsPlanId: before }).where(eq(plans.id, id)),
    )
    return actingAs(database.db, fresh.rep, async (scope) => {
      const plan = await findPlan(scope, { planId: id })
      return plan && findEarlierPromise(scope, plan)
    })
  }

  it.each([
    ["Hanna Berg", "done", { by: "them", kept: true }],
    ["Hanna Berg", "not-yet", { by: "them", kept: false }],
    ["Rosa Lind", "not-yet", { by: "us", kept: false }],
    ["Rosa Lind", "done", { by: "us", kept: true }],
    ["Hanna Berg", "no-longer", null],
    ["Hanna Berg", null, null],
  ] as const)("by %s, answered %s", async (by, answer, expected) => {
    expect(await follow(by, answer)).toEqual(expected)
  })
})
