import { beforeAll, expect, test } from "vitest"
import { newId } from "@/lib/id"
import { exampleShape } from "@/lib/plans/example-shape"
import { entriesOf } from "@/lib/plans/plan-entries"
import { aTeam, type World } from "../testing/a-team"
import { actingAs } from "../testing/acting-as"
import { connectedDatabase } from "../testing/connected-database"
import type { NewPlan } from "./create-plan"
import { findPlan } from "./find-plan"
import { savePlan } from "./save-plan"
import { startFromExample } from "./start-from-example"

const database = connectedDatabase()
let world: World
beforeAll(async () => {
  world = await aTeam(database.db)
})

const aMeeting = (): NewPlan => ({
  id: newId(),
  accountId: world.account.id,
  mainContactId: null,
  startsAt: new Date("2031-03-04T10:15:00Z"),
  timeZone: "Europe/London",
  minutes: 45,
  channel: "visit",
  place: "Their office",
})
const start = (meeting: NewPlan) => actingAs(database.db, world.rep, (scope) => startFromExample(scope, meeting))
const read = (planId: string) => actingAs(database.db, world.rep, (scope) => findPlan(scope, { planId }))

test("begins with the example's sentences for the one who is met, and no situation, need or choice", async () => {
  const { id } = await start({ ...aMeeting(), mainContactId: world.contact.id })
  const plan = await read(id)
  const first = world.contact.name.split(" ")[0] ?? ""
  expect(plan).toMatchObject({ ...exampleShape(first), situation: {}, need: "", openingLine: "", hears: null })
  expect(plan?.dates.readyAt).toBeNull()
})

test("where nobody is chosen yet it speaks of the customer", async () => {
  const { id } = await start(aMeeting())
  expect((await read(id))?.primaryWords).toContain("the customer")
})

test("sent again it leaves what was written since alone", async () => {
  const meeting = aMeeting()
  await start(meeting)
  const before = await read(meeting.id)
  if (!before) throw new Error("not made")
  await actingAs(database.db, world.rep, (scope) =>
    savePlan(scope, {
      planId: before.id,
      version: before.version,
      entries: { ...entriesOf(before), primaryWords: "Mine" },
    }),
  )
  await start(meeting)
  expect((await read(meeting.id))?.primaryWords).toBe("Mine")
})

test("another rep's plan with that id is not there", async () => {
  const meeting = aMeeting()
  await start(meeting)
  await expect(actingAs(database.db, world.peer, (scope) => startFromExample(scope, meeting))).rejects.toMatchObject({
    kind: "not-found",
  })
})
