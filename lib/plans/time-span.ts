import type { PlainDate } from "@/lib/relationships/sign"
import { dayIn, daysLater } from "@/lib/time/day"
import { startOfDay } from "@/lib/time/start-of-day"
import { mondayOf } from "@/lib/time/week"
import type { ListedTime, PlanFilters } from "./plan-filters"

/** The starts a list holds, from `from` on and before `before`; null where it is open. `order`: the nearest first. */
export type TimeSpan = { from: Date | null; before: Date | null; order: "soonest-first" | "latest-first" }

/**
 * The span of time that is asked for, in days of the reader's zone. What lies ahead is read from the next meeting on,
 * what lies behind from the last one back; a week as a calendar has it.
 */
export function timeSpan(
  { time, from, to }: Pick<PlanFilters, "time" | "from" | "to">,
  { zone, now }: { zone: string; now: Date },
): TimeSpan {
  const today = dayIn(now, zone)
  const named = time ? NAMED[time]({ today, now, begins: (day) => startOfDay(day, zone) }) : null
  const first = latest(named?.from ?? null, from ? startOfDay(from, zone) : null)
  const end = earliest(named?.before ?? null, to ? startOfDay(daysLater(to, 1), zone) : null)
  const ahead = named ? named.ahead : from !== null && from >= today
  return { from: first, before: end, order: ahead ? "soonest-first" : "latest-first" }
}

type Given = { today: PlainDate; now: Date; begins: (day: PlainDate) => Date }
type Named = { from: Date | null; before: Date | null; ahead: boolean }

const NAMED = {
  coming: ({ now }) => ({ from: now, before: null, ahead: true }),
  past: ({ now }) => ({ from: null, before: now, ahead: false }),
  "this-week": (given) => week(given, 0),
  "next-week": (given) => week(given, 7),
  "last-30-days": ({ today, now, begins }) => ({ from: begins(daysLater(today, -30)), before: now, ahead: false }),
} as const satisfies Record<ListedTime, (given: Given) => Named>

function week({ today, begins }: Given, later: number): Named {
  const monday = daysLater(mondayOf(today), later)
  return { from: begins(monday), before: begins(daysLater(monday, 7)), ahead: true }
}

const latest = (one: Date | null, other: Date | null) => (one && other ? (one > other ? one : other) : (one ?? other))
const earliest = (one: Date | null, other: Date | null) => (one && other ? (one < other ? one : other) : (one ?? other))
