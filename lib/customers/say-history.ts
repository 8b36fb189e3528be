import type { Outcome } from "@/lib/plans/meeting"
import type { PlainDate } from "@/lib/relationships/sign"

/** One meeting that took place, and how it came out; null where nobody has told. */
export type HeldMeeting = { day: PlainDate; outcome: Outcome | null }

/** How much a meeting moved the sale on, as the strip draws it. */
export const MOVES = ["all", "some", "none", "untold"] as const
export type Move = (typeof MOVES)[number]

export const MOVE_WORDS = {
  all: "Primary achieved",
  some: "Something smaller agreed",
  none: "Nothing agreed",
  untold: "Not debriefed",
} as const satisfies Record<Move, string>

const MOVE_OF = {
  "primary-achieved": "all",
  "fallback-achieved": "some",
  "other-advance": "some",
  continuation: "none",
  "no-progress": "none",
} as const satisfies Record<Outcome, Move>

export const moveOf = (outcome: Outcome | null): Move => (outcome ? MOVE_OF[outcome] : "untold")

const MONTHS = "January February March April May June July August September October November December".split(" ")
const NUMBERS = "no one two three four five six seven eight nine ten eleven twelve".split(" ")

/** "Five meetings since March; in three they agreed to do something." The earliest stands first. Empty without any. */
export function sayHistory(held: readonly HeldMeeting[], today: PlainDate): string {
  const [first] = held
  if (!first) return ""
  const month = MONTHS[Number(first.day.slice(5, 7)) - 1] ?? ""
  const since = first.day.slice(0, 4) === today.slice(0, 4) ? month : `${month} ${first.day.slice(0, 4)}`
  const agreed = held.filter(({ outcome }) => ["all", "some"].includes(moveOf(outcome))).length
  const count = `${inWords(held.length)} ${held.length === 1 ? "meeting" : "meetings"}`
  return `${count.charAt(0).toUpperCase()}${count.slice(1)} since ${since}; in ${inWords(agreed).replace(/^no$/, "none")} they agreed to do something.`
}

const inWords = (count: number): string => NUMBERS[count] ?? String(count)
