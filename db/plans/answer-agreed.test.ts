import { and, eq } from "drizzle-orm"
import { beforeAll, describe, expect, test } from "vitest"
import type { AgreedAnswer } from "@/lib/plans/meeting"
import { auditEvents, debriefs } from "../schema"
import { inOrganisation } from "../scope"
import { aDebrief } from "../testing/a-debrief"
import type { Person } from "../testing/a-person"
import { aPlan } from "../testing/a-plan"
import { aTeam, type World } from "../testing/a-team"
import { actingAs } from "../testing/acting-as"
import { connectedDatabase } from "../testing/connected-database"
import { answerAgreed } from "./answer-agreed"
import { listEarlierDebriefs } from "./list-earlier-debriefs"

const database = connectedDatabase()
let world: World
beforeAll(async () => {
  world = await aTeam(database.db)
})

const answering = (planId: string, answer: AgreedAnswer, instead: AgreedAnswer | null = null, person?: Person) =>
  actingAs(database.db, person ?? world.rep, (scope) => answerAgreed(scope, { planId, answer, instead }))
const chainOf = (planId: string, person = world.rep) =>
  actingAs(database.db, person, (scope) => listEarlierDebriefs(scope, { planId }))
const storedOf = async (planId: string) =>
  inOrganisation(database.db, world.organisation.id, async ({ tx, orgId }) => {
    const [debrief] = await tx
      .select()
      .from(debriefs)
      .where(and(eq(debriefs.orgId, orgId), eq(debriefs.planId, planId)))
    const noted = await tx.$count(auditEvents, eq(auditEvents.subjectId, planId))
    return { answer: debrief?.agreedAnswer, by: debrief?.agreedAnsweredBy, noted }
  })

describe("what became of the agreed action", () => {
  test("is noted with who said so; twice the same is once, and another answer takes its place", async () => {
    const { id } = await aDebrief(database.db, world)
    await answering(id, "not-yet")
    await answering(id, "not-yet")
    await answering(id, "not-yet", "not-yet")
    expect(await storedOf(id)).toEqual({ answer: "not-yet", by: world.rep.id, noted: 1 })
    await answering(id, "done", "not-yet")
    expect(await storedOf(id)).toEqual({ answer: "done", by: world.rep.id, noted: 2 })
  })

  test("is a conflict where it was answered otherwise meanwhile, and one of many at once is kept", async () => {
    const { id } = await aDebrief(database.db, world)
    await answering(id, "done")
    await expect(answering(id, "no-longer")).rejects.toMatchObject({ kind: "conflict" })
    const { id: another } = await aDebrief(database.db, world)
    const answers = ["done", "not-yet", "no-longer", "done", "not-yet"] as const
    await Promise.allSettled(answers.map((answer) => answering(another, answer)))
    expect((await storedOf(another)).noted).toBe(1)
  })

  test.each(["peer", "manager", "admin"] as const)("is not for a %s to say", async (who) => {
    const { id } = await aDebrief(database.db, world)
    await expect(answering(id, "done", null, world[who])).rejects.toMatchObject({ kind: "not-found" })
    expect((await storedOf(id)).answer).toBeNull()
  })

  test("is not there where nothing was agreed, or in another organisation", async () => {
    const { id } = await aDebrief(database.db, world, { agreedAction: "" })
    await expect(answering(id, "done")).rejects.toMatchObject({ kind: "not-found" })
    const { id: own } = await aDebrief(database.db, world)
    const foreign = answering(own, "done", null, world.anotherOrganisation.rep)
    await expect(foreign).rejects.toMatchObject({ kind: "not-found" })
  })
})

describe("the chain of meetings before a plan", () => {
  test("is followed back, newest first, through one that was not debriefed", async () => {
    const first = await aDebrief(database.db, world, { agreedAction: "Hanna sends the file" }, at("2026-01-05"))
    const second = await aPlan(database.db, world, { ...at("2026-01-15"), followsPlanId: first.id })
    const third = await aDebrief(database.db, world, {}, { ...at("2026-01-25"), followsPlanId: second.id })
    const { id } = await aPlan(database.db, world, { followsPlanId: third.id })
    expect((await chainOf(id)).map(({ planId }) => planId)).toEqual([third.id, first.id])
    expect(await chainOf(first.id)).toMatchObject([
      { agreedAction: "Hanna sends the file", contact: { name: "Hanna Berg" } },
    ])
  })

  test("holds nothing of a colleague's", async () => {
    const theirs = await aDebrief(database.db, world, {}, { repId: world.peer.id })
    const { id } = await aPlan(database.db, world, { followsPlanId: theirs.id })
    expect(await chainOf(id)).toEqual([])
    expect(await chainOf(theirs.id)).toEqual([])
    expect(await chainOf(theirs.id, world.anotherOrganisation.rep)).toEqual([])
  })
})

const at = (day: string) => ({ startsAt: new Date(`${day}T10:00:00Z`) })
