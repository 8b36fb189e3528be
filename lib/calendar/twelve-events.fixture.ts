import { dayIn, daysLater } from "@/lib/time/day"

/** How far from today each entry lies, so that the file is about the coming weeks whenever it is made. */
type Entry = { uid: string; day: number; at?: string; lines: string[] }

const CUSTOMER = "ATTENDEE;CN=Hanna Berg:mailto:hanna.berg@kestrelfoods.example"
const COLLEAGUE = "ATTENDEE;CN=Paul Marsh:mailto:paul@example.com"
const OUTSIDE = "ATTENDEE;CN=Ines Duarte:mailto:ines.duarte@halden-marine.example"

const ENTRIES: Entry[] = [
  {
    uid: "one",
    day: 2,
    at: "100000",
    lines: ["SUMMARY:Kestrel Foods: spring intake", CUSTOMER, "LOCATION:Their office"],
  },
  { uid: "two", day: 3, at: "140000", lines: ["SUMMARY:Follow-up", CUSTOMER, "LOCATION:Microsoft Teams Meeting"] },
  { uid: "three", day: 4, at: "090000", lines: ["SUMMARY:First talk", OUTSIDE, "LOCATION:+44 113 496 0000"] },
  { uid: "four", day: 5, at: "110000", lines: ["SUMMARY:Kestrel\\, contract\\; renewal", CUSTOMER] },
  { uid: "five", day: 6, lines: ["SUMMARY:Trade fair"] },
  { uid: "six", day: 7, at: "100000", lines: ["SUMMARY:Kestrel visit", CUSTOMER, "STATUS:CANCELLED"] },
  { uid: "seven", day: -8, at: "100000", lines: ["SUMMARY:Kestrel last week", CUSTOMER] },
  { uid: "eight", day: 2, at: "160000", lines: ["SUMMARY:Team meeting", COLLEAGUE] },
  { uid: "nine", day: 3, at: "083000", lines: ["SUMMARY:Dentist"] },
  { uid: "ten", day: 8, at: "130000", lines: ["SUMMARY:Demo", OUTSIDE, "DESCRIPTION:https://zoom.us/j/123"] },
  {
    uid: "eleven",
    day: -13,
    at: "150000",
    lines: ["SUMMARY:Fortnightly", CUSTOMER, "RRULE:FREQ=WEEKLY;INTERVAL=2;COUNT=2"],
  },
  { uid: "twelve", day: 9, at: "093000", lines: ["SUMMARY:Plant tour", "LOCATION:Kestrel Foods\\, Leeds"] },
]

/**
 * A calendar of twelve entries about `now`: two meetings in one zone and one account, an account nobody knows, a series, a
 * day, one cancelled, one past, one among colleagues, a private one, and Windows' name for the zone.
 */
export function twelveEvents(now: Date): string {
  const today = dayIn(now, "Europe/London")
  const events = ENTRIES.flatMap(({ uid, day, at, lines }) => {
    const on = daysLater(today, day).replaceAll("-", "")
    const start = at ? `DTSTART;TZID=GMT Standard Time:${on}T${at}` : `DTSTART;VALUE=DATE:${on}`
    return [
      "BEGIN:VEVENT",
      `UID:${uid}@twelve.example`,
      start,
      ...(at ? ["DURATION:PT1H"] : []),
      ...lines,
      "END:VEVENT",
    ]
  })
  return ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Twelve//EN", ...events, "END:VCALENDAR", ""].join("\r\n")
}
