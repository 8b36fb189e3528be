import { and, eq, inArray } from "drizzle-orm"
import { beforeAll, describe, expect, test } from "vitest"
import { importInput, type PickedMeeting } from "@/lib/calendar/import-input"
import { pickedForm } from "@/lib/calendar/picked-form.fixture"
import { newId } from "@/lib/id"
import { isWritten } from "@/lib/plans/is-written"
import { accounts, auditEvents, contacts, meetingMoves, plans } from "../schema"
import { aPlan } from "../testing/a-plan"
import { aTeam, type World } from "../testing/a-team"
import { actingAs } from "../testing/acting-as"
import { connectedDatabase } from "../testing/connected-database"
import { findPlan } from "./find-plan"
import { importMeetings } from "./import-meetings"
import { listCalendarMeetings } from "./list-calendar-meetings"

const database = connectedDatabase()
let world: World
beforeAll(async () => {
  world = await aTeam(database.db)
})

const asRep = <Result>(work: Parameters<typeof actingAs<Result>>[2], person = world.rep) =>
  actingAs(database.db, person, work)
const bring = (picked: PickedMeeting[], person = world.rep) =>
  asRep((scope) => importMeetings(scope, { picked }), person)
const found = (planId: string) => asRep((scope) => findPlan(scope, { planId }))

function aPick(changes: Partial<PickedMeeting> = {}): PickedMeeting {
  const sent = pickedForm(world.account.id)
  const { picked } = importInput.parse({ ...sent, pick: [sent["pick[]"]] })
  return { ...(picked[0] as PickedMeeting), person: null, ...changes }
}
const named = (name: string): Partial<PickedMeeting> => ({ account: { id: newId(), name }, isKnownAccount: false })
const person = (name: string, contactId: string | null = null) => ({ name, contactId, newContactId: newId() })

describe("a meeting that is taken over", () => {
  test("is a plan without a word, at its time, with its account and person", async () => {
    const pick = aPick({ person: person("Berg, Hanna"), place: "Their office", channel: "video", minutes: 45 })
    const { meetings, alreadyHere } = await bring([pick])
    expect([meetings, alreadyHere]).toMatchObject([
      [{ planId: pick.id, account: world.account.name, isMoved: false }],
      0,
    ])
    const plan = await found(pick.id)
    expect(plan).toMatchObject({
      ...{ source: "calendar", minutes: 45, channel: "video", place: "Their office", startsAt: pick.startsAt },
      mainContact: { id: world.contact.id, name: "Hanna Berg" },
      primaryWords: "",
      fallbacks: [],
    })
    expect(plan && isWritten(plan)).toBe(false)
  })

  test("is filled from the last meeting there, and still no plan until its rep prepares it", async () => {
    const [accountId, contactId] = [newId(), newId()]
    await asRep(async ({ tx, orgId, actor }) => {
      await tx.insert(accounts).values({ orgId, id: accountId, name: "Repeat Foods", createdBy: actor.userId })
      await tx.insert(contacts).values({ orgId, id: contactId, accountId, name: "Ines Brandt" })
    })
    const last = await aPlan(database.db, world, {
      ...{ accountId, mainContactId: contactId, startsAt: new Date(Date.now() - 7 * 24 * 60 * 60_000) },
      ...{ need: "Fewer returns", stage: "deciding" },
      situation: [{ prompt: "now", words: "Two lines stand still", asOf: "2026-01-05" }],
    })
    const pick = aPick({ account: { id: accountId, name: "Repeat Foods" }, isKnownAccount: true })
    await bring([pick])
    const plan = await found(pick.id)
    expect(plan).toMatchObject({
      ...{ source: "calendar", followsPlanId: last.id, stage: "deciding", need: "Fewer returns" },
      mainContact: { id: contactId },
      situation: { now: { words: "Two lines stand still", asOf: "2026-01-05" } },
      ...{ primaryWords: "", fallbacks: [], hears: null },
    })
    expect(plan && isWritten(plan)).toBe(false)
  })

  test("takes nothing over from a colleague's meeting there", async () => {
    const pick = aPick()
    await aPlan(database.db, world, { startsAt: new Date(Date.now() - 60_000), need: "Private to the rep" })
    await bring([pick], world.peer)
    const plan = await asRep((scope) => findPlan(scope, { planId: pick.id }), world.peer)
    expect(plan).toMatchObject({ followsPlanId: null, need: "", situation: {} })
  })

  test("sent again, in series and at once, is made once", async () => {
    const pick = aPick(named("Only Once Ltd"))
    const again = { ...pick, id: newId(), account: { id: newId(), name: "only once ltd" } }
    const answers = await Promise.allSettled([bring([pick]), bring([pick]), bring([pick])])
    expect(answers.filter(({ status }) => status === "fulfilled").length).toBeGreaterThan(0)
    expect(await bring([pick])).toEqual({ meetings: [], alreadyHere: 1 })
    expect(await bring([again])).toEqual({ meetings: [], alreadyHere: 1 })
    const made = await asRep(({ tx, orgId }) =>
      tx
        .select({ id: plans.id })
        .from(plans)
        .where(and(eq(plans.orgId, orgId), eq(plans.calendarKey, pick.key))),
    )
    expect(made).toHaveLength(1)
  })

  test("belongs to whoever took it over: a colleague may take over the same", async () => {
    const pick = aPick()
    await bring([pick])
    expect((await bring([{ ...pick, id: newId() }], world.peer)).meetings).toHaveLength(1)
    const seen = await asRep((scope) => listCalendarMeetings(scope, [pick.key]), world.peer)
    expect(seen.map(({ planId }) => planId)).not.toContain(pick.id)
  })

  test("with new names makes an account and a contact once, and takes those that are there", async () => {
    const name = "Halden Marine"
    const picks = [
      aPick({ ...named(name), person: person("Ines Duarte") }),
      aPick({ ...named("HALDEN marine"), person: person("Duarte, Ines") }),
      aPick({ ...named(world.account.name.toUpperCase()), person: person("Hanna Berg") }),
    ]
    await bring(picks)
    const [first, second, third] = await Promise.all(picks.map(({ id }) => found(id)))
    expect(first?.account.name).toBe(name)
    expect([second?.account.id, second?.mainContact?.id]).toEqual([first?.account.id, first?.mainContact?.id])
    expect([third?.account.id, third?.mainContact?.id]).toEqual([world.account.id, world.contact.id])
    const made = await asRep(({ tx, orgId }) =>
      tx
        .select({ id: contacts.id })
        .from(contacts)
        .innerJoin(accounts, and(eq(accounts.orgId, contacts.orgId), eq(accounts.id, contacts.accountId)))
        .where(and(eq(contacts.orgId, orgId), eq(accounts.name, name))),
    )
    expect(made).toHaveLength(1)
  })

  test("is written down once, with its count and no name", async () => {
    const events = () =>
      asRep(({ tx, orgId }) =>
        tx
          .select({ event: auditEvents.event, detail: auditEvents.detail })
          .from(auditEvents)
          .where(and(eq(auditEvents.orgId, orgId), inArray(auditEvents.event, ["plans-imported", "plan-created"]))),
      )
    const before = (await events()).length
    const picks = [aPick(), aPick()]
    await bring(picks)
    await bring(picks)
    expect((await events()).slice(before)).toEqual([{ event: "plans-imported", detail: "2 made, 0 moved" }])
  })
})

describe("a meeting its calendar has moved", () => {
  const later = (pick: PickedMeeting, hours = 24) => ({
    ...pick,
    startsAt: new Date(pick.startsAt.getTime() + hours * 3_600_000),
  })

  test("is moved, keeps its words, counts a version on and says where it was", async () => {
    const pick = aPick()
    await bring([pick])
    await asRep(({ tx, orgId }) =>
      tx
        .update(plans)
        .set({ primaryWords: "Hanna signs" })
        .where(and(eq(plans.orgId, orgId), eq(plans.id, pick.id))),
    )
    const moved = later(pick)
    expect(await bring([moved])).toMatchObject({ meetings: [{ planId: pick.id, isMoved: true }], alreadyHere: 0 })
    expect(await found(pick.id)).toMatchObject({ startsAt: moved.startsAt, primaryWords: "Hanna signs", version: 2 })
    const moves = await asRep(({ tx, orgId }) =>
      tx
        .select()
        .from(meetingMoves)
        .where(and(eq(meetingMoves.orgId, orgId), eq(meetingMoves.planId, pick.id))),
    )
    expect(moves).toMatchObject([
      { kind: "moved-in-calendar", fromStart: pick.startsAt, toStart: moved.startsAt, movedBy: world.rep.id },
    ])
    expect(await bring([moved])).toEqual({ meetings: [], alreadyHere: 1 })
  })

  test.each([
    ["has begun", { startsAt: new Date(Date.now() - 60_000) }],
    ["was held", { heldAt: new Date(), heldFrom: "draft" as const }],
    ["was called off", { cancelledAt: new Date(), cancelReason: "moved" as const }],
  ])("stays where it %s", async (_why, columns) => {
    const calendarKey = newId()
    const plan = await aPlan(database.db, world, { ...columns, calendarKey })
    const before = await found(plan.id)
    await expect(bring([later(aPick({ key: calendarKey }))])).rejects.toMatchObject({ kind: "conflict" })
    expect((await found(plan.id))?.startsAt).toEqual(before?.startsAt)
  })
})

describe("nothing at all is made", () => {
  const all = () => asRep(({ tx, orgId }) => tx.select({ id: plans.id }).from(plans).where(eq(plans.orgId, orgId)))

  test.each<[string, string, () => Partial<PickedMeeting>]>([
    ["invalid", "a time that has passed", () => ({ startsAt: new Date(Date.now() - 1_000) })],
    [
      "not-found",
      "an account of another organisation",
      () => ({ account: { id: world.anotherOrganisation.account.id }, isKnownAccount: true }),
    ],
  ])("%s: of several picked meetings one of which has %s", async (kind, _what, changes) => {
    const before = await all()
    await expect(bring([aPick(), aPick(changes())])).rejects.toMatchObject({ kind })
    expect(await all()).toEqual(before)
  })

  test("conflict: under the id of somebody else's plan", async () => {
    const { id } = await aPlan(database.db, world, { repId: world.peer.id })
    const before = await all()
    await expect(bring([aPick({ id })])).rejects.toMatchObject({ kind: "conflict" })
    expect(await all()).toEqual(before)
  })

  test("a contact of another organisation is nobody here: the name is added to the account", async () => {
    const stranger = world.anotherOrganisation.contact.id
    const pick = aPick({ person: person("Nobody Known", stranger), knownIds: [stranger] })
    await bring([pick])
    const plan = await found(pick.id)
    expect(plan).toMatchObject({ mainContact: { name: "Nobody Known" }, others: [] })
    expect(plan?.mainContact?.id).not.toBe(stranger)
  })
})
