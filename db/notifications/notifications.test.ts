import { and, eq } from "drizzle-orm"
import { beforeEach, describe, expect, test } from "vitest"
import { newId } from "@/lib/id"
import type { NotificationKind } from "@/lib/notifications/kinds"
import { notifications, plans, teamManagers } from "../schema"
import type { Scope } from "../scope"
import type { Person } from "../testing/a-person"
import { aPlan } from "../testing/a-plan"
import { aTeam, type World } from "../testing/a-team"
import { actingAs } from "../testing/acting-as"
import { connectedDatabase } from "../testing/connected-database"
import { chooseKinds } from "./choose-kinds"
import { countUnread } from "./count-unread"
import { findOwnNotification } from "./find-own-notification"
import { listChoices } from "./list-choices"
import { listNotifications } from "./list-notifications"
import { markRead } from "./mark-read"
import { notify } from "./notify"

const store = connectedDatabase()
const MINUTE = 60_000
const HOUR = 60 * MINUTE
let world: World
let planId: string

beforeEach(async () => {
  world = await aTeam(store.db)
  planId = (await aPlan(store.db, world, { readyAt: new Date() })).id
})

const as = <Result>(person: Person, work: (scope: Scope) => Promise<Result>, now?: Date) =>
  actingAs(store.db, person, work, now)
const unreadOf = (person: Person, now?: Date) => as(person, countUnread, now)
const listOf = (person: Person, now?: Date) => as(person, listNotifications, now)
const tell = (by: Person, to: Person[], kind: NotificationKind, aboutId = planId) =>
  as(by, (scope) =>
    notify(
      scope,
      to.map(({ id }) => id),
      { kind, planId, aboutId },
    ),
  )
const change = (id: string, columns: Partial<typeof plans.$inferInsert>) =>
  as(world.rep, ({ tx, orgId }) =>
    tx
      .update(plans)
      .set(columns)
      .where(and(eq(plans.orgId, orgId), eq(plans.id, id))),
  )

describe("what somebody is told", () => {
  test("names who, what and the meeting, and counts until it is read", async () => {
    await tell(world.manager, [world.rep], "feedback-given", newId())
    await tell(world.manager, [world.rep], "plan-reviewed")
    expect(await unreadOf(world.rep)).toBe(2)
    const told = await listOf(world.rep)
    expect(told).toHaveLength(2)
    expect(told[0]).toMatchObject({
      kind: "plan-reviewed",
      by: world.manager.name,
      account: world.account.name,
      isOwn: true,
      unread: true,
    })
    await as(world.rep, (scope) => markRead(scope, { notificationId: told[0]?.id ?? "" }))
    expect(await unreadOf(world.rep)).toBe(1)
    await as(world.rep, (scope) => markRead(scope, "all"))
    expect(await unreadOf(world.rep)).toBe(0)
    expect((await listOf(world.rep)).map(({ unread }) => unread)).toEqual([false, false])
  })

  test("told again of one thing it is one, unread again", async () => {
    await tell(world.manager, [world.rep], "plan-reviewed")
    await as(world.rep, (scope) => markRead(scope, "all"))
    await Promise.all([1, 2].map(() => tell(world.manager, [world.rep], "plan-reviewed")))
    expect(await unreadOf(world.rep)).toBe(1)
    expect(await listOf(world.rep)).toHaveLength(1)
  })

  test("nobody is told of their own doing", async () => {
    await tell(world.rep, [world.rep], "feedback-answered")
    expect(await listOf(world.rep)).toEqual([])
  })

  test("all that is about one thing is read at once, and the rest stays", async () => {
    const one = newId()
    await tell(world.manager, [world.rep], "feedback-given", one)
    await tell(world.manager, [world.rep], "feedback-answered", one)
    await tell(world.manager, [world.rep], "feedback-given", newId())
    await as(world.rep, (scope) => markRead(scope, { aboutId: one }))
    expect(await unreadOf(world.rep)).toBe(1)
  })

  test("is nobody else's: not to be listed, found or marked", async () => {
    await tell(world.manager, [world.rep], "plan-reviewed")
    const [told] = await listOf(world.rep)
    const notificationId = told?.id ?? ""
    expect(await as(world.rep, (scope) => findOwnNotification(scope, { notificationId }))).toMatchObject({
      ownerId: world.rep.id,
    })
    for (const other of [world.peer, world.manager, world.admin, world.anotherOrganisation.rep]) {
      expect(await listOf(other)).toEqual([])
      expect(await unreadOf(other)).toBe(0)
      expect(await as(other, (scope) => findOwnNotification(scope, { notificationId }))).toBeNull()
      await as(other, (scope) => markRead(scope, { notificationId }))
      await as(other, (scope) => markRead(scope, "all"))
    }
    expect(await unreadOf(world.rep)).toBe(1)
  })

  test("is heard of no more by who no longer coaches the rep", async () => {
    await tell(world.rep, [world.manager], "review-asked")
    expect(await unreadOf(world.manager)).toBe(1)
    await as(world.admin, ({ tx, orgId }) =>
      tx
        .update(teamManagers)
        .set({ untilDate: "2021-01-01" })
        .where(and(eq(teamManagers.orgId, orgId), eq(teamManagers.userId, world.manager.id))),
    )
    expect(await unreadOf(world.manager)).toBe(0)
    expect(await listOf(world.manager)).toEqual([])
  })
})

describe("a kind that is not wanted", () => {
  test("is not told, and told again once it is wanted again", async () => {
    const kinds = (await as(world.rep, listChoices)).map(({ kind }) => kind)
    await as(world.rep, (scope) => chooseKinds(scope, { kinds: kinds.filter((kind) => kind !== "plan-reviewed") }))
    expect((await as(world.rep, listChoices)).filter(({ wanted }) => !wanted)).toEqual([
      { kind: "plan-reviewed", wanted: false },
    ])
    await tell(world.manager, [world.rep], "plan-reviewed")
    expect(await unreadOf(world.rep)).toBe(0)
    await as(world.rep, (scope) => chooseKinds(scope, { kinds }))
    await tell(world.manager, [world.rep], "plan-reviewed")
    expect(await unreadOf(world.rep)).toBe(1)
  })

  test("is chosen among those of one's role, and for oneself alone", async () => {
    const ofManager = (await as(world.manager, listChoices)).map(({ kind }) => kind)
    expect(ofManager).toContain("review-asked")
    expect(ofManager).not.toContain("debrief-due")
    expect(await as(world.admin, listChoices)).toEqual([])
    await as(world.admin, (scope) => chooseKinds(scope, { kinds: ["debrief-due"] }))
    await as(world.rep, (scope) => chooseKinds(scope, { kinds: [] }))
    expect((await as(world.peer, listChoices)).every(({ wanted }) => wanted)).toBe(true)
  })
})

describe("what the clock tells", () => {
  const now = new Date("2031-03-04T10:00:00Z")
  const kinds = async (at = now) => (await listOf(world.rep, at)).map(({ kind, unread }) => ({ kind, unread }))
  const soon = (minutes: number, columns: Parameters<typeof aPlan>[2] = {}) =>
    aPlan(store.db, world, { startsAt: new Date(now.getTime() + minutes * MINUTE), ...columns })

  test("a debrief is due once the meeting is over, and no more once it is told", async () => {
    const { id } = await soon(-60, { minutes: 90 })
    expect(await kinds()).toEqual([])
    const over = new Date(now.getTime() + HOUR)
    expect(await kinds(over)).toEqual([{ kind: "debrief-due", unread: true }])
    await change(id, { debriefedAt: over, heldAt: over, heldFrom: "draft" })
    expect(await unreadOf(world.rep, over)).toBe(0)
    expect(await kinds(over)).toEqual([{ kind: "debrief-due", unread: false }])
  })

  test("nothing is due of what did not happen, was told of, or lies long back", async () => {
    await soon(-120, { cancelledAt: now, cancelReason: "moved" })
    await soon(-120, { debriefedAt: now, heldAt: now, heldFrom: "ready" })
    await soon(-20 * 24 * 60)
    expect(await kinds()).toEqual([])
  })

  test("a plan that is not ready is told of in the last two hours, and no more once it is", async () => {
    const { id } = await soon(121)
    expect(await kinds()).toEqual([])
    const later = new Date(now.getTime() + 2 * MINUTE)
    expect(await kinds(later)).toEqual([{ kind: "meeting-soon-not-ready", unread: true }])
    await change(id, { readyAt: later })
    expect(await unreadOf(world.rep, later)).toBe(0)
  })

  test("a ready plan, and one sent back to draft since", async () => {
    const { id } = await soon(60, { readyAt: new Date(now.getTime() - 5 * HOUR) })
    expect(await kinds()).toEqual([])
    await change(id, { changesRequestedAt: new Date(now.getTime() - 4 * HOUR) })
    expect(await kinds()).toEqual([{ kind: "meeting-soon-not-ready", unread: true }])
  })

  test("is told once, however often and by however many pages it is looked for, and read it stays read", async () => {
    await soon(60)
    await Promise.all([1, 2, 3, 4].map(() => unreadOf(world.rep, now)))
    expect(await unreadOf(world.rep, now)).toBe(1)
    await as(world.rep, (scope) => markRead(scope, "all"), now)
    expect(await unreadOf(world.rep, new Date(now.getTime() + MINUTE))).toBe(0)
    expect(await kinds()).toHaveLength(1)
  })

  test("is told again of a meeting that was moved since", async () => {
    const { id } = await soon(60)
    await as(world.rep, countUnread, now)
    await as(world.rep, (scope) => markRead(scope, "all"), now)
    const nextDay = new Date(now.getTime() + 25 * HOUR)
    await change(id, { startsAt: nextDay })
    expect(await unreadOf(world.rep, now)).toBe(0)
    expect(await unreadOf(world.rep, new Date(nextDay.getTime() - HOUR))).toBe(1)
  })

  test("is nobody else's, and not told where it is not wanted", async () => {
    await soon(60)
    for (const other of [world.manager, world.peer]) expect(await unreadOf(other, now)).toBe(0)
    await as(world.rep, (scope) => chooseKinds(scope, { kinds: ["feedback-given"] }))
    expect(await unreadOf(world.rep, now)).toBe(0)
    const rows = await as(world.rep, ({ tx, orgId }) =>
      tx.select({ id: notifications.id }).from(notifications).where(eq(notifications.orgId, orgId)),
    )
    expect(rows).toEqual([])
  })
})
