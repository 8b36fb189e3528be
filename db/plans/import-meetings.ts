import { and, eq, inArray } from "drizzle-orm"
import { Refusal } from "@/lib/access/refusal"
import type { PickedMeeting } from "@/lib/calendar/import-input"
import { record } from "../audit/record"
import { accounts, planContacts, plans } from "../schema"
import type { Scope } from "../scope"
import { carryOver } from "./carry-over"
import { findEarlierMeeting } from "./find-earlier-meeting"
import { listCalendarMeetings } from "./list-calendar-meetings"
import { moveInCalendar } from "./move-in-calendar"
import { takeOverCustomers } from "./take-over-customers"

/** One meeting that is in the actor's plans now. */
export type ImportedMeeting = { planId: string; account: string; startsAt: Date; timeZone: string; isMoved: boolean }
export type Imported = { meetings: ImportedMeeting[]; alreadyHere: number }

/**
 * Takes picked meetings over into the actor's plans, all or none, each filled from the last meeting there. What is
 * there under the calendar's own name for it is moved where the calendar has moved it, and else left alone; so that sent
 * again it makes nothing. Refuses a start that has passed (`invalid`), an account that is not there (`not-found`), and a meeting that may no longer be moved (`conflict`).
 */
export async function importMeetings(
  scope: Scope,
  { picked }: { picked: readonly PickedMeeting[] },
): Promise<Imported> {
  const keys = picked.map(({ key }) => key)
  const here = new Map((await listCalendarMeetings(scope, keys)).map((meeting) => [meeting.key, meeting]))
  const wanted = [...new Map(picked.map((meeting) => [meeting.key, meeting])).values()]
  const [toMake, toMove] = [
    wanted.filter(({ key }) => !here.has(key)),
    wanted.filter(({ key, startsAt }) => here.has(key) && here.get(key)?.startsAt.getTime() !== startsAt.getTime()),
  ]
  refusePassed(scope, [...toMake, ...toMove])
  const made = await makePlans(scope, toMake)
  for (const { key, startsAt, timeZone, minutes } of toMove) {
    const before = here.get(key)
    if (before)
      await moveInCalendar(scope, { planId: before.planId, from: before.startsAt, startsAt, timeZone, minutes })
  }
  const moved = toMove.flatMap(({ key }) => here.get(key)?.planId ?? [])
  if (made.length + moved.length > 0)
    await record(scope, {
      event: "plans-imported",
      subjectKind: "plan",
      subjectId: null,
      detail: `${made.length} made, ${moved.length} moved`,
    })
  const meetings = await asListed(scope, [...made, ...moved], new Set(moved))
  return { meetings, alreadyHere: wanted.length - meetings.length }
}

async function makePlans(scope: Scope, toMake: readonly PickedMeeting[]): Promise<string[]> {
  if (toMake.length === 0) return []
  const { tx, orgId, actor, now } = scope
  const whom = await takeOverCustomers(scope, toMake)
  const rows = toMake.map(({ id, key, source, startsAt, timeZone, minutes, channel, place }) => ({
    orgId,
    id,
    repId: actor.userId,
    accountId: whom.get(id)?.accountId ?? "",
    mainContactId: whom.get(id)?.mainContactId ?? null,
    source,
    calendarKey: key,
    ...{ startsAt, timeZone, minutes, channel, place },
    createdAt: now,
    updatedAt: now,
  }))
  const made = await tx.insert(plans).values(rows).onConflictDoNothing().returning({ id: plans.id })
  if (made.length < rows.length) await requireOwn(scope, rows)
  const ids = new Set(made.map(({ id }) => id))
  const others = toMake.flatMap(({ id }) =>
    ids.has(id) ? (whom.get(id)?.otherContactIds ?? []).map((contactId) => ({ orgId, planId: id, contactId })) : [],
  )
  if (others.length > 0) await tx.insert(planContacts).values(others)
  await fillFromTheLast(
    scope,
    rows.filter(({ id }) => ids.has(id)),
    others,
  )
  return [...ids]
}

/** Each with what stays true since the actor was last at its account; whom the invitation names it knows better. */
async function fillFromTheLast(
  scope: Scope,
  made: readonly { id: string; accountId: string; mainContactId: string | null }[],
  others: readonly { planId: string; contactId: string }[],
): Promise<void> {
  for (const accountId of new Set(made.map((plan) => plan.accountId))) {
    const earlier = await findEarlierMeeting(scope, { accountId })
    if (!earlier) continue
    for (const { id: planId, mainContactId } of made.filter((plan) => plan.accountId === accountId)) {
      const invited = others.filter((one) => one.planId === planId).map(({ contactId }) => contactId)
      const isNamed = mainContactId !== null || invited.length > 0
      const people = isNamed
        ? { mainContactId, otherIds: invited }
        : { mainContactId: earlier.plan.mainContact?.id ?? null }
      await carryOver(scope, { planId, ...people }, earlier)
    }
  }
}

/** What was not made must be there already, under the same name of the calendar: another tab was quicker. */
async function requireOwn(scope: Scope, rows: readonly { calendarKey: string }[]): Promise<void> {
  const keys = rows.map(({ calendarKey }) => calendarKey)
  if ((await listCalendarMeetings(scope, keys)).length < keys.length)
    throw new Refusal("conflict", "Open the page again: this one names somebody else's plan.")
}

function refusePassed({ now }: Scope, meetings: readonly PickedMeeting[]): void {
  const passed = meetings.filter(({ startsAt }) => startsAt.getTime() <= now.getTime()).length
  if (passed > 0)
    throw new Refusal("invalid", "The time of a ticked meeting has passed. Untick it, or choose one still to come.")
}

async function asListed({ tx, orgId }: Scope, ids: string[], moved: ReadonlySet<string>): Promise<ImportedMeeting[]> {
  if (ids.length === 0) return []
  const found = await tx
    .select({ planId: plans.id, account: accounts.name, startsAt: plans.startsAt, timeZone: plans.timeZone })
    .from(plans)
    .innerJoin(accounts, and(eq(accounts.orgId, plans.orgId), eq(accounts.id, plans.accountId)))
    .where(and(eq(plans.orgId, orgId), inArray(plans.id, ids)))
    .orderBy(plans.startsAt, plans.id)
  return found.map((meeting) => ({ ...meeting, isMoved: moved.has(meeting.planId) }))
}
