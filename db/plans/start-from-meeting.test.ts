import { eq } from "drizzle-orm"
import { beforeAll, describe, expect, test } from "vitest"
import { Refusal } from "@/lib/access/refusal"
import { newId } from "@/lib/id"
import { entriesOf } from "@/lib/plans/plan-entries"
import { contacts, planContacts, plans } from "../schema"
import { inOrganisation } from "../scope"
import { aDebrief } from "../testing/a-debrief"
import { aPlan, type PlanOverrides } from "../testing/a-plan"
import { aTeam, type World } from "../testing/a-team"
import { actingAs } from "../testing/acting-as"
import { connectedDatabase } from "../testing/connected-database"
import { cancelPlan } from "./cancel-plan"
import type { NewPlan } from "./create-plan"
import { findEarlierMeeting } from "./find-earlier-meeting"
import { findPlan } from "./find-plan"
import { planAgain } from "./plan-again"
import { savePlan } from "./save-plan"
import { startFromMeeting } from "./start-from-meeting"

const database = connectedDatabase()
let world: World
beforeAll(async () => {
  world = await aTeam(database.db)
})

const MET = new Date("2026-01-12T10:30:00Z")
const earlier: PlanOverrides = {
  startsAt: MET,
  minutes: 90,
  channel: "video",
  place: "Their board room",
  timeZone: "Europe/Oslo",
  stage: "proposing",
  need: "My team leaders have never seen it run",
  alsoLearn: "Who else is in the running",
  factors: ["voiced-need", "tender-rules", "price-at-stake", "rep-uncomfortable"],
  situation: [
    { prompt: "now", words: "Two sites train by themselves", asOf: "2025-12-01" },
    { prompt: "agreed-last-time", words: "She shows us the rooms", asOf: "2025-12-01" },
  ],
}

const as = <Result>(person: World["rep"], work: Parameters<typeof actingAs<Result>>[2], now?: Date) =>
  actingAs(database.db, person, work, now)
const read = (planId: string) => as(world.rep, (scope) => findPlan(scope, { planId }))
const aMeeting = (changes: Partial<NewPlan> = {}): NewPlan => ({
  id: newId(),
  accountId: world.account.id,
  mainContactId: world.contact.id,
  startsAt: new Date("2031-03-04T10:15:00Z"),
  timeZone: "Europe/London",
  minutes: 45,
  channel: "visit",
  place: "Their office",
  ...changes,
})

async function aColleague(planId: string): Promise<string> {
  const id = newId()
  const orgId = world.organisation.id
  await inOrganisation(database.db, orgId, async ({ tx }) => {
    await tx.insert(contacts).values({ orgId, id, accountId: world.account.id, name: "Tom Iversen", title: "Buyer" })
    await tx.insert(planContacts).values({ orgId, planId, contactId: id })
  })
  return id
}

describe("a plan that starts from an earlier meeting", () => {
  test("takes over what stays true of the customer, with the day it was true, and nothing of what was gone for", async () => {
    const agreed = { agreedAction: "Hanna sends the tender file", agreedDue: "2026-01-30" }
    const { id: earlierPlanId } = await aDebrief(database.db, world, agreed, earlier)
    const colleague = await aColleague(earlierPlanId)
    const { id } = await as(world.rep, (scope) => startFromMeeting(scope, { ...aMeeting(), earlierPlanId }))
    expect(await read(id)).toMatchObject({
      source: "last-meeting",
      followsPlanId: earlierPlanId,
      minutes: 45,
      stage: "proposing",
      need: "My team leaders have never seen it run",
      factors: ["voiced-need", "tender-rules"],
      others: [{ id: colleague }],
      situation: {
        now: { words: "Two sites train by themselves", asOf: "2025-12-01" },
        "agreed-last-time": { words: "Hanna sends the tender file, by Fri 30 Jan", asOf: "2026-01-12" },
      },
      primaryWords: "",
      purpose: "",
      alsoLearn: "",
      openingLine: "",
      fallbacks: [],
      hears: null,
      askSize: null,
      dates: { readyAt: null },
    })
  })

  test("sent again it changes nothing, though words were written meanwhile", async () => {
    const { id: earlierPlanId } = await aPlan(database.db, world, earlier)
    const meeting = { ...aMeeting(), earlierPlanId }
    const start = () => as(world.rep, (scope) => startFromMeeting(scope, meeting))
    const { id: planId } = await start()
    const plan = await read(planId)
    if (!plan) throw new Error("The plan is gone")
    const entries = { ...entriesOf(plan), need: "Something new" }
    await as(world.rep, (scope) => savePlan(scope, { planId, version: plan.version, entries }))
    await start()
    expect(await read(planId)).toMatchObject({ need: "Something new", version: plan.version + 1 })
  })

  test.each(["peer", "manager"] as const)("is not to be had from another's meeting, as %s", async (who) => {
    const { id: earlierPlanId } = await aPlan(database.db, world, earlier)
    const starting = as(world[who], (scope) => startFromMeeting(scope, { ...aMeeting(), earlierPlanId }))
    await expect(starting).rejects.toMatchObject({ kind: "not-found" })
    const looking = as(world[who], (scope) => findEarlierMeeting(scope, { planId: earlierPlanId }))
    expect(await looking).toBeNull()
  })

  test("is not to be had at another account, nor from another organisation", async () => {
    const { id: earlierPlanId } = await aPlan(database.db, world, earlier)
    const foreign = world.anotherOrganisation
    const { account, contact } = foreign
    const theirs = { ...aMeeting({ accountId: account.id, mainContactId: contact.id }), earlierPlanId }
    for (const [person, meeting] of [
      [foreign.rep, theirs],
      [world.rep, theirs],
    ] as const)
      await expect(as(person, (scope) => startFromMeeting(scope, meeting))).rejects.toBeInstanceOf(Refusal)
    const made = await inOrganisation(database.db, foreign.organisation.id, ({ tx }) =>
      tx.$count(plans, eq(plans.id, theirs.id)),
    )
    expect(made).toBe(0)
  })

  test("the last meeting with an account is the actor's own, begun, and not called off", async () => {
    const own = await aTeam(database.db)
    const find = () =>
      actingAs(database.db, own.rep, (scope) => findEarlierMeeting(scope, { accountId: own.account.id }))
    await aPlan(database.db, own, { repId: own.peer.id, startsAt: new Date("2026-02-01T10:00:00Z") })
    await aPlan(database.db, own)
    expect(await find()).toBeNull()
    const { id } = await aPlan(database.db, own, { startsAt: MET })
    await aPlan(database.db, own, {
      startsAt: new Date("2026-01-20T10:00:00Z"),
      cancelledAt: new Date("2026-01-19T10:00:00Z"),
      cancelReason: "no-show",
    })
    expect(await find()).toMatchObject({ plan: { id }, debrief: null })
    const debriefed = await aDebrief(database.db, own)
    expect(await find()).toMatchObject({
      plan: { id: debriefed.id },
      debrief: { planId: debriefed.id, contact: { name: "Hanna Berg" } },
    })
  })
})

describe("a meeting that did not happen", () => {
  const again = (earlierPlanId: string, person = world.rep, meeting = aMeeting()) =>
    as(person, (scope) => planAgain(scope, { ...meeting, earlierPlanId }))

  async function aCancelledPlan() {
    const { id: planId } = await aPlan(database.db, world, { situation: earlier.situation, alsoLearn: "Who decides" })
    await as(world.rep, (scope) => cancelPlan(scope, { planId, reason: "no-show" }))
    return planId
  }

  test("is planned again in the same words, as a draft at the new time", async () => {
    const cancelled = await aCancelledPlan()
    const before = await read(cancelled)
    const { id } = await again(cancelled)
    const after = await read(id)
    if (!before || !after) throw new Error("A plan is gone")
    const { accountId, date, time, timeZone, minutes, place, channel, ...words } = entriesOf(before)
    expect(entriesOf(after)).toMatchObject(words)
    expect(after).toMatchObject({ followsPlanId: cancelled, dates: { readyAt: null, cancelledAt: null }, minutes: 45 })
  })

  test("stays where it is when it was not called off, or is another's", async () => {
    const { id } = await aPlan(database.db, world)
    await expect(again(id)).rejects.toMatchObject({ kind: "conflict" })
    await expect(again(await aCancelledPlan(), world.peer)).rejects.toMatchObject({ kind: "not-found" })
  })
})
