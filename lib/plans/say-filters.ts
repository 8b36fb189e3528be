import type { PlainDate } from "@/lib/relationships/sign"
import { sayDay } from "@/lib/time/say-time"
import type { ListedState } from "./listed-state"
import type { LeftOut, ListedTime, PlanFilters } from "./plan-filters"

/** What each named stretch of time is called in the form. */
export const LISTED_TIME_WORDS = {
  coming: "Coming",
  past: "Past",
  "this-week": "This week",
  "next-week": "Next week",
  "last-30-days": "The last 30 days",
} as const satisfies Record<ListedTime, string>

const STATE_IN_SENTENCE = {
  "no-plan-yet": "without a plan yet",
  draft: "in draft",
  "changes-requested": "with changes requested",
  ready: "ready",
  "to-debrief": "to debrief",
  debriefed: "debriefed",
  cancelled: "that did not happen",
} as const satisfies Record<ListedState, string>

const TIME_IN_SENTENCE = {
  coming: "still to come",
  past: "in the past",
  "this-week": "this week",
  "next-week": "next week",
  "last-30-days": "in the last 30 days",
} as const satisfies Record<ListedTime, string>

/** The filters in force, to follow "Meetings": "ready or to debrief, this week, with Kestrel Foods". Empty without any. */
export function sayFilters(
  { states, time, from, to, find }: PlanFilters,
  { account, today }: { account: string | null; today: PlainDate },
): string {
  const day = (date: PlainDate) => sayDay(date, today)
  const between =
    from && to
      ? from === to
        ? `on ${day(from)}`
        : `from ${day(from)} to ${day(to)}`
      : from
        ? `from ${day(from)} on`
        : to
          ? `up to ${day(to)}`
          : ""
  return [
    listed(states.map((state) => STATE_IN_SENTENCE[state])),
    time ? TIME_IN_SENTENCE[time] : "",
    between,
    account ? `with ${account}` : "",
    find ? `with “${find}” in the account, the contact or the primary` : "",
  ]
    .filter(Boolean)
    .join(", ")
}

const LEFT_OUT_WORDS = {
  state: "the state",
  time: "the time",
  dates: "the dates",
  account: "the account",
  place: "the place in the list",
} as const satisfies Record<LeftOut, string>

/** What of the address was left out, in one sentence; empty where all was understood. */
export function sayLeftOut(parts: readonly LeftOut[]): string {
  if (parts.length === 0) return ""
  const said = listed(
    parts.map((part) => LEFT_OUT_WORDS[part]),
    "and",
  )
  return `Not all of this address was understood: ${said} ${parts.length === 1 && parts[0] !== "dates" ? "was" : "were"} left out.`
}

/** "a", "a or b", "a, b or c". */
function listed(words: readonly string[], joined = "or"): string {
  const last = words.at(-1) ?? ""
  return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} ${joined} ${last}`
}
