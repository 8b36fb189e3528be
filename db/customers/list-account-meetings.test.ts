import { beforeAll, describe, expect, it } from "vitest"
import { debriefs } from "../schema"
import { inOrganisation } from "../scope"
import type { Person } from "../testing/a-person"
import { aPlan } from "../testing/a-plan"
import { aTeam, type World } from "../testing/a-team"
import { actingAs } from "../testing/acting-as"
import { connectedDatabase } from "../testing/connected-database"
import { listAccountMeetings } from "./list-account-meetings"
import { listHeldMeetings } from "./list-held-meetings"

const store = connectedDatabase()
const now = new Date("2026-06-15T12:00:00Z")
const hours = (away: number) => new Date(now.getTime() + away * 3_600_000)
let world: World

beforeAll(async () => {
  world = await aTeam(store.db)
  await aPlan(store.db, world, { startsAt: hours(48) })
  await aPlan(store.db, world, { startsAt: hours(24), readyAt: now, readyBy: world.rep.id })
  await aPlan(store.db, world, { startsAt: hours(-24), cancelledAt: hours(-30), cancelReason: "moved" })
  await aPlan(store.db, world, { startsAt: hours(-72) })
  const held = await aPlan(store.db, world, {
    startsAt: hours(-48),
    heldAt: hours(-47),
    heldBy: world.rep.id,
    debriefedAt: hours(-40),
  })
  await inOrganisation(store.db, world.organisation.id, ({ tx, orgId }) =>
    tx.insert(debriefs).values({
      orgId,
      planId: held.id,
      outcome: "primary-achieved",
      primaryAsked: true,
      agreedAction: "Hanna books two places",
      agreedBy: "Hanna Berg",
      agreedDue: "2026-06-20",
    }),
  )
})

const list = (person: Person, when: "coming" | "past") =>
  actingAs(store.db, person, (scope) => listAccountMeetings(scope, { accountId: world.account.id, when }), now)

describe("what took place with an account", () => {
  const held = (person: Person) =>
    actingAs(store.db, person, (scope) => listHeldMeetings(scope, { accountId: world.account.id }), now)

  it.each(["rep", "manager", "peer", "managerOfAnotherTeam"] as const)(
    "is known to the %s: when, whose, its outcome and what was agreed, and no more",
    async (who) => {
      expect(await held(world[who])).toEqual([
        {
          id: expect.any(String),
          startsAt: hours(-48),
          rep: "Rosa Lind",
          outcome: "primary-achieved",
          agreed: { action: "Hanna books two places", by: "Hanna Berg", due: "2026-06-20", answer: null },
        },
      ])
    },
  )

  it("is not told to who only administers, nor to another organisation", async () => {
    for (const person of [world.admin, world.anotherOrganisation.rep, world.anotherOrganisation.admin])
      expect(await held(person)).toEqual([])
  })
})

describe("the meetings with an account, seen by", () => {
  it.each(["rep", "manager"] as const)("the %s: all of them, to open", async (who) => {
    const [coming, past] = [await list(world[who], "coming"), await list(world[who], "past")]
    expect(coming.meetings.map(({ startsAt, mayOpen }) => [startsAt, mayOpen])).toEqual([
      [hours(24), true],
      [hours(48), true],
    ])
    expect(past.meetings.map(({ startsAt }) => startsAt)).toEqual([hours(-24), hours(-48), hours(-72)])
    expect(past.meetings[1]).toMatchObject({
      mayOpen: true,
      outcome: "primary-achieved",
      agreed: { action: "Hanna books two places", by: "Hanna Berg", due: "2026-06-20", answer: null },
      contact: { name: "Hanna Berg" },
    })
  })

  it.each(["peer", "managerOfAnotherTeam"] as const)(
    "the %s: that one was held, its outcome and what was agreed",
    async (who) => {
      expect((await list(world[who], "coming")).meetings).toEqual([])
      const { meetings } = await list(world[who], "past")
      expect(meetings).toEqual([
        {
          id: expect.any(String),
          startsAt: hours(-48),
          timeZone: "Europe/London",
          rep: "Rosa Lind",
          mayOpen: false,
          contact: null,
          dates: null,
          isWritten: false,
          outcome: "primary-achieved",
          agreed: { action: "Hanna books two places", by: "Hanna Berg", due: "2026-06-20", answer: null },
        },
      ])
    },
  )

  it("the admin: time and state of each, nothing more", async () => {
    const [coming, past] = [await list(world.admin, "coming"), await list(world.admin, "past")]
    expect([coming.meetings.length, past.meetings.length]).toEqual([2, 3])
    for (const meeting of [...coming.meetings, ...past.meetings]) {
      expect(meeting).toMatchObject({
        mayOpen: false,
        contact: null,
        outcome: null,
        agreed: null,
        dates: expect.any(Object),
      })
    }
  })

  it("another organisation: none", async () => {
    for (const person of [world.anotherOrganisation.rep, world.anotherOrganisation.admin])
      expect((await list(person, "past")).meetings).toEqual([])
  })

  it("page by page", async () => {
    const read = (before: { startsAt: Date; id: string } | null) =>
      actingAs(
        store.db,
        world.rep,
        (scope) => listAccountMeetings(scope, { accountId: world.account.id, when: "past", before, most: 2 }),
        now,
      )
    const first = await read(null)
    const second = await read(first.meetings.at(-1) ?? null)
    expect([first.meetings.length, first.hasMore, second.meetings.length, second.hasMore]).toEqual([2, true, 1, false])
    expect(second.meetings[0]?.startsAt).toEqual(hours(-72))
  })
})
