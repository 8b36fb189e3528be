import type { PlainDate } from "@/lib/relationships/sign"
import { daysLater } from "@/lib/time/day"
import { workingDay } from "./calendar"

/** Days that several accounts speak of, counted from today. */
export const ANCHORS = {
  /** Northfield's open day, where the new coaching service is shown. */
  openDay: 17,
  /** Northfield's yearly learning forum. */
  forum: 44,
  /** Corvane's day in the calibration laboratory. */
  labDay: 24,
} as const satisfies Record<string, number>

/** From December on, three months each. */
const SEASONS = ["winter", "spring", "summer", "autumn"]

const DATED = /\{(day |month |weekday |season )?(?:([+-]\d+)|(\w+))\}/g

/**
 * Puts real dates into words. `{+9}` is the working day nine days after the meeting, as "14 May"; `{day +9}` is
 * "Thursday 14 May"; `{weekday +2}` is "Thursday"; `{month +40}` is "June"; `{season +40}` is
 * "summer", as the north has it; `{openDay}` is a day of `ANCHORS`.
 *
 * @throws when an anchor is unknown
 */
export function datedWords(words: string, meeting: PlainDate, today: PlainDate): string {
  return words.replace(
    DATED,
    (whole, form: string | undefined, offset: string | undefined, anchor: string | undefined) => {
      const day = anchor === undefined ? fromMeeting(meeting, Number(offset)) : anchorDay(anchor, today, whole)
      switch (form) {
        case "day ":
          return say(day, { weekday: "long", day: "numeric", month: "long" }).replace(",", "")
        case "month ":
          return say(day, { month: "long" })
        case "season ":
          return SEASONS[Math.floor((Number(day.slice(5, 7)) % 12) / 3)] ?? ""
        case "weekday ":
          return say(day, { weekday: "long" })
        default:
          return say(day, { day: "numeric", month: "long" })
      }
    },
  )
}

function fromMeeting(meeting: PlainDate, days: number): PlainDate {
  return days === 0 ? meeting : workingDay(daysLater(meeting, days), days < 0 ? -1 : 1)
}

function anchorDay(anchor: string, today: PlainDate, whole: string): PlainDate {
  if (!(anchor in ANCHORS)) throw new Error(`No day is known as ${whole}.`)
  return workingDay(daysLater(today, ANCHORS[anchor as keyof typeof ANCHORS]), 1)
}

function say(day: PlainDate, form: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat("en-GB", { ...form, timeZone: "UTC" }).format(new Date(Date.parse(day)))
}
