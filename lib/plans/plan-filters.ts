import { searchWords } from "@/lib/customers/search-words"
import { idShape } from "@/lib/id"
import type { PlainDate } from "@/lib/relationships/sign"
import { isPlainDate } from "@/lib/time/day"
import { LISTED_STATES, type ListedState } from "./listed-state"
import { type PlanCursor, readPlanCursor } from "./plan-cursor"

/** Stretches of time one can ask for by name, beside two days of one's own. */
export const LISTED_TIMES = ["coming", "past", "this-week", "next-week", "last-30-days"] as const
export type ListedTime = (typeof LISTED_TIMES)[number]

/** What a list of plans is asked for; each narrows the others. Nothing asked is everything. */
export type PlanFilters = {
  states: ListedState[]
  time: ListedTime | null
  /** The first and the last day, in the reader's zone. */
  from: PlainDate | null
  to: PlainDate | null
  accountId: string | null
  find: string
}

export const NO_FILTERS: PlanFilters = { states: [], time: null, from: null, to: null, accountId: null, find: "" }

/** A part of the address that meant nothing and was left out. */
export type LeftOut = "state" | "time" | "dates" | "account" | "place"

export type AskedPlans = {
  filters: PlanFilters
  /** The page that follows this row, or the one before it, in the order of the list. */
  after: PlanCursor | undefined
  before: PlanCursor | undefined
  leftOut: LeftOut[]
}

type Search = Record<string, string | string[] | undefined>

/** What an address asks of the list of plans. Never throws: what means nothing is left out and named. */
export function readPlanFilters(search: Search): AskedPlans {
  const leftOut = new Set<LeftOut>()
  const read = <Value>(part: LeftOut, asked: string, known: (asked: string) => Value | null | undefined) => {
    const value = asked === "" ? null : (known(asked) ?? null)
    if (asked !== "" && value === null) leftOut.add(part)
    return value
  }
  const one = (name: string) => all(search[name])[0] ?? ""
  const states = all(search.state).flatMap(
    (asked) => read("state", asked, () => LISTED_STATES.find((state) => state === asked)) ?? [],
  )
  const day = (asked: string) => (isPlainDate(asked) ? asked : null)
  const [from, to] = [read("dates", one("from"), day), read("dates", one("to"), day)]
  const backwards = from !== null && to !== null && from > to
  if (backwards) leftOut.add("dates")
  const filters = {
    states: LISTED_STATES.filter((state) => states.includes(state)),
    time: read("time", one("time"), (asked) => LISTED_TIMES.find((time) => time === asked)),
    from: backwards ? null : from,
    to: backwards ? null : to,
    accountId: read("account", one("account"), (asked) => idShape.safeParse(asked).data),
    find: searchWords(one("find")),
  }
  const after = read("place", one("after"), readPlanCursor) ?? undefined
  const before = after ? undefined : (read("place", one("before"), readPlanCursor) ?? undefined)
  return { filters, after, before, leftOut: [...leftOut] }
}

const all = (asked: string | string[] | undefined): string[] => (asked === undefined ? [] : [asked].flat())

/** The filters as the address carries them; nothing of what was not asked. */
export const writePlanFilters = ({ states, time, from, to, accountId, find }: PlanFilters): [string, string][] => [
  ...states.map((state): [string, string] => ["state", state]),
  ...Object.entries({ time, from, to, account: accountId, find }).flatMap(([name, value]): [string, string][] =>
    value ? [[name, value]] : [],
  ),
]

export const isFiltered = (filters: PlanFilters): boolean => writePlanFilters(filters).length > 0
