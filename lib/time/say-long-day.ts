import type { PlainDate } from "@/lib/relationships/sign"

const WORDS = new Intl.DateTimeFormat("en-GB", {
  weekday: "long",
  day: "numeric",
  month: "long",
  year: "numeric",
  timeZone: "UTC",
})

/** "Tuesday 24 November"; with the year where it is not the year of `today`. For texts that leave the product. */
export function sayLongDay(day: PlainDate, today: PlainDate): string {
  // Put together from parts: engines disagree about the comma after the weekday.
  const parts = Object.fromEntries(
    WORDS.formatToParts(new Date(`${day}T12:00:00Z`)).map(({ type, value }) => [type, value]),
  )
  const said = `${parts.weekday} ${parts.day} ${parts.month}`
  return day.slice(0, 4) === today.slice(0, 4) ? said : `${said} ${parts.year}`
}
