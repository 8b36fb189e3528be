import { and, eq } from "drizzle-orm"
import { beforeAll, describe, expect, test } from "vitest"
import { newId } from "@/lib/id"
import type { Unfitting } from "@/lib/objectives/unfitting"
import { planReadings, plans } from "../schema"
import { inOrganisation } from "../scope"
import { aPlan } from "../testing/a-plan"
import { aTeam, type World } from "../testing/a-team"
import { actingAs } from "../testing/acting-as"
import { connectedDatabase } from "../testing/connected-database"
import { findPlan } from "./find-plan"
import { noteUnfitting } from "./note-unfitting"
import { withdrawUnfitting } from "./withdraw-unfitting"

const database = connectedDatabase()
let world: World

beforeAll(async () => {
  world = await aTeam(database.db)
})

const asRep = <Result>(work: Parameters<typeof actingAs<Result>>[2]) => actingAs(database.db, world.rep, work)
const aNote = (change: Partial<Unfitting> = {}): Unfitting => ({
  id: newId(),
  rule: "measurable",
  field: "primary",
  words: "two places",
  ...change,
})
const note = (planId: string, one: Unfitting) => asRep((scope) => noteUnfitting(scope, { planId, ...one }))
const withdraw = (planId: string, unfittingId: string) =>
  asRep((scope) => withdrawUnfitting(scope, { planId, unfittingId }))
const planOf = (planId: string) => asRep((scope) => findPlan(scope, { planId }))
const standing = async (planId: string) => (await planOf(planId))?.unfitting

const begin = (planId: string) =>
  inOrganisation(database.db, world.organisation.id, ({ tx }) =>
    tx
      .update(plans)
      .set({ startsAt: new Date(Date.now() - 60_000) })
      .where(eq(plans.id, planId)),
  )

describe("a finding that does not fit", () => {
  test("stands in the plan, whose version stays, until it is taken back", async () => {
    const { id } = await aPlan(database.db, world)
    const one = aNote()
    await note(id, one)
    expect(await planOf(id)).toMatchObject({ unfitting: [one], version: 1 })
    await withdraw(id, one.id)
    expect(await planOf(id)).toMatchObject({ unfitting: [], version: 1 })
    await note(id, { ...one, id: newId() })
    expect(await standing(id)).toHaveLength(1)
  })

  test("noted twice, in turn or at once, is one; and so is taking it back", async () => {
    const { id } = await aPlan(database.db, world)
    const one = aNote()
    await note(id, one)
    await Promise.all([note(id, one), note(id, one)])
    await note(id, aNote({ words: " TWO  places" }))
    expect(await standing(id)).toEqual([one])
    await Promise.all([withdraw(id, one.id), withdraw(id, one.id)])
    await withdraw(id, one.id)
    expect(await standing(id)).toEqual([])
  })

  test("said under two ids at one moment, it stands once", async () => {
    const { id } = await aPlan(database.db, world)
    await Promise.all([note(id, aNote()), note(id, aNote())])
    expect(await standing(id)).toHaveLength(1)
  })

  test("is kept in the plan's reading, and so is taking it back", async () => {
    const { id } = await aPlan(database.db, world, { primaryWords: "Hanna feels better about us" })
    const one = aNote({ words: "feels … better" })
    const reading = () =>
      asRep(({ tx, orgId }) =>
        tx
          .select({ measurable: planReadings.measurable })
          .from(planReadings)
          .where(and(eq(planReadings.orgId, orgId), eq(planReadings.planId, id))),
      )
    await note(id, one)
    expect(await reading()).toEqual([{ measurable: "does-not-fit" }])
    await withdraw(id, one.id)
    expect(await reading()).toEqual([{ measurable: "missing" }])
  })

  test("once the meeting has begun nothing is noted nor taken back", async () => {
    const { id } = await aPlan(database.db, world)
    const one = aNote()
    await note(id, one)
    await begin(id)
    await expect(note(id, aNote({ rule: "relevant" }))).rejects.toMatchObject({ kind: "conflict" })
    await expect(withdraw(id, one.id)).rejects.toMatchObject({ kind: "conflict" })
    expect(await standing(id)).toEqual([one])
  })

  test("an id that stands for another plan is refused, and what was never noted is not found", async () => {
    const [mine, other] = [await aPlan(database.db, world), await aPlan(database.db, world)]
    const one = aNote()
    await note(other.id, one)
    await expect(note(mine.id, one)).rejects.toMatchObject({ kind: "conflict" })
    await expect(withdraw(mine.id, one.id)).rejects.toMatchObject({ kind: "not-found" })
    expect(await standing(other.id)).toEqual([one])
  })

  test("another organisation's plan is not found, and another rep's is not written in", async () => {
    const { id } = await aPlan(database.db, world)
    const foreign = world.anotherOrganisation.rep
    await expect(
      actingAs(database.db, foreign, (scope) => noteUnfitting(scope, { planId: id, ...aNote() })),
    ).rejects.toMatchObject({ kind: "not-found" })
    await expect(
      actingAs(database.db, world.peer, (scope) => noteUnfitting(scope, { planId: id, ...aNote() })),
    ).rejects.toMatchObject({ kind: "conflict" })
    expect(await standing(id)).toEqual([])
  })

  test("beyond reason no more are kept", async () => {
    const { id } = await aPlan(database.db, world)
    await asRep(async (scope) => {
      for (let at = 0; at < 100; at++) await noteUnfitting(scope, { planId: id, ...aNote({ words: `words ${at}` }) })
    })
    await expect(note(id, aNote())).rejects.toMatchObject({ kind: "too-many" })
  })
})
