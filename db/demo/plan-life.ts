import { dayIn } from "@/lib/time/day"
import type { plans } from "../schema"
import { instantAt, workingDay } from "./calendar"
import type { SetMeeting } from "./set-meeting"
import type { Telling } from "./telling"

type Facts = Pick<
  typeof plans.$inferInsert,
  | "readyAt"
  | "readyBy"
  | "changesRequestedAt"
  | "changesRequestedBy"
  | "cancelledAt"
  | "cancelledBy"
  | "cancelReason"
  | "heldAt"
  | "heldBy"
  | "heldFrom"
  | "debriefedAt"
  | "debriefedBy"
>

/** The dated facts of a plan. `wasReady` tells whether it ever was, also where that was taken back since. */
export type PlanLife = Facts & { createdAt: Date; updatedAt: Date; wasReady: boolean }

const MINUTE = 60_000
const HOUR = 60 * MINUTE

/** When it was begun, made ready, held, debriefed or cancelled: in that order, and nothing of it after now. */
export function lifeOf(telling: Telling, set: SetMeeting, before: SetMeeting | null): PlanLife {
  const { chance } = telling
  const { meeting, repKey } = set
  const repId = telling.person(repKey).id
  const now = telling.now.getTime()
  const start = set.startsAt.getTime()
  const end = start + set.minutes * MINUTE

  const createdAt = meeting.unplanned ? end + 3 * MINUTE : begunAt(telling, set, before)
  const wasReady = meeting.prepared !== "draft" && (meeting.fallbacks?.length ?? 0) > 0
  const readyAt = Math.max(
    createdAt + 10 * MINUTE,
    Math.min(start - 50 * MINUTE, now - 12 * MINUTE) - chance.between(20, 1_300) * MINUTE,
  )

  const facts: Facts = {}
  if (wasReady && meeting.prepared !== "changes-requested")
    Object.assign(facts, { readyAt: new Date(readyAt), readyBy: repId })
  if (meeting.prepared === "changes-requested") {
    const askedAt = Math.min(readyAt + chance.between(30, 200) * MINUTE, now - 4 * MINUTE)
    Object.assign(facts, { changesRequestedAt: new Date(askedAt), changesRequestedBy: telling.coachOf(repKey) })
  }
  if (typeof meeting.after === "object" && "cancelled" in meeting.after) {
    const wish =
      meeting.after.cancelled === "no-show"
        ? start + chance.between(15, 40) * MINUTE
        : start - chance.between(60, 1_800) * MINUTE
    const cancelledAt = new Date(Math.min(Math.max(wish, createdAt + 30 * MINUTE), now - 5 * MINUTE))
    Object.assign(facts, { cancelledAt, cancelledBy: repId, cancelReason: meeting.after.cancelled })
  } else if (meeting.after && end <= now) {
    const heldAt = Math.min(end + chance.between(4, 95) * MINUTE, now)
    const heldFrom = meeting.unplanned ? "none" : facts.readyAt ? "ready" : "draft"
    Object.assign(facts, { heldAt: new Date(heldAt), heldBy: repId, heldFrom })
    if (meeting.after !== "held") {
      const debriefedAt = Math.min(heldAt + chance.between(0, 1) * chance.between(30, 1_300) * MINUTE, now)
      Object.assign(facts, { debriefedAt: new Date(debriefedAt), debriefedBy: repId })
    }
  }
  const last = Math.max(
    createdAt + 8 * MINUTE,
    ...Object.values(facts).flatMap((fact) => (fact instanceof Date ? [fact.getTime()] : [])),
  )
  return { ...facts, createdAt: new Date(createdAt), updatedAt: new Date(Math.min(last, now)), wasReady }
}

/** At a desk on a working day, some days before the meeting, and after the one before it when that has been held. */
function begunAt(telling: Telling, { startsAt, repKey }: SetMeeting, before: SetMeeting | null): number {
  const { chance, now } = telling
  const { zone } = telling.person(repKey)
  const wished = new Date(
    Math.min(startsAt.getTime() - chance.between(3, 11) * 24 * HOUR, now.getTime() - chance.between(4, 60) * HOUR),
  )
  const time = `${String(chance.between(8, 17)).padStart(2, "0")}:${String(chance.between(0, 59)).padStart(2, "0")}`
  const atDesk = instantAt(workingDay(dayIn(wished, zone), -1), time, zone).getTime()
  const afterTheLast =
    before && endOf(before) < now.getTime() - 3 * HOUR ? endOf(before) + chance.between(20, 90) * MINUTE : 0
  return Math.min(Math.max(atDesk, afterTheLast), now.getTime() - 45 * MINUTE, startsAt.getTime() - 2 * HOUR)
}

const endOf = ({ startsAt, minutes }: SetMeeting) => startsAt.getTime() + minutes * MINUTE
