import * as fc from "fast-check"
import { describe, expect, it, test } from "vitest"
import { MOST_EVENTS } from "./calendar-blocks"
import { calendarText, LARGEST_FILE } from "./calendar-text"
import type { Found } from "./found-meeting"
import { readCalendar } from "./read-calendar"

const now = new Date("2026-11-24T09:00:00Z")
const read = (text: string): Found => readCalendar(text, { readerZone: "Europe/London", now })
const calendar = (...events: string[]) => `BEGIN:VCALENDAR\r\n${events.join("\r\n")}\r\nEND:VCALENDAR`
const event = (...lines: string[]) => `BEGIN:VEVENT\r\n${lines.join("\r\n")}\r\nEND:VEVENT`

/** Every answer is a sentence, or meetings a plan can hold. */
function expectPlain(found: Found): void {
  if ("trouble" in found) {
    expect(found.trouble).toMatch(/^[A-Z].*[.]$/)
    return
  }
  for (const { startsAt, minutes, key, place, summary } of found.meetings) {
    expect(Number.isNaN(startsAt.getTime())).toBe(false)
    expect(minutes >= 5 && minutes <= 1_440).toBe(true)
    expect(key.length <= 400 && place.length <= 200 && summary.length <= 200).toBe(true)
  }
}

describe("what is no calendar, or an empty one, is answered with a sentence", () => {
  it.each([
    ["", "This file is empty."],
    [" \r\n ", "This file is empty."],
    ["hello", /^This is not a calendar file/],
    ["%PDF-1.7 \u0000\u0001", /^This is not a calendar file/],
    ["BEGIN:VCARD\nFN:Hanna\nEND:VCARD", /^This is not a calendar file/],
    ["BEGIN:VCALENDAR", /no entry in it/],
    [calendar(), /no entry in it/],
    [calendar(event("SUMMARY:No start")), /none of its entries/],
    [calendar(event("DTSTART:tomorrow")), /none of its entries/],
    [calendar("BEGIN:VEVENT", "DTSTART:20261201T100000Z"), /none of its entries/],
    ["x".repeat(LARGEST_FILE + 1), /more than can be read/],
  ])("%.30j", (text, says) =>
    expect(read(text)).toEqual({ trouble: typeof says === "string" ? says : expect.stringMatching(says) }),
  )
})

test("one entry that cannot be read is counted and spoils no other", () => {
  const good = event("UID:good", "DTSTART:20261201T100000Z", "SUMMARY:Good")
  const found = read(calendar(event("SUMMARY:Bad"), good, event("DTSTART:20261201T100000Z", "RRULE:FREQ=SOMETIMES")))
  expect(found).toMatchObject({
    meetings: [{ summary: "Good" }],
    leftOut: ["2 entries in it could not be read and are left out."],
  })
})

describe("answers within three seconds", () => {
  const many = (count: number, ...lines: string[]) =>
    calendar(...Array.from({ length: count }, (_, at) => event(`UID:${at}`, "DTSTART:20200101T100000Z", ...lines)))
  it.each<[string, string]>([
    ["ten thousand entries and one", many(MOST_EVENTS + 1)],
    ["ten thousand series", many(MOST_EVENTS, "RRULE:FREQ=DAILY")],
    ["series that count from long ago", many(2_000, "RRULE:FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=-1;COUNT=999999")],
    ["rules without a day", many(2_000, "RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30")],
    ["a rule far apart", many(2_000, "RRULE:FREQ=DAILY;INTERVAL=999999999")],
    ["deep nesting", calendar("BEGIN:VEVENT\r\n".repeat(60_000))],
    ["deep nesting inside", calendar(event("DTSTART:20261201T100000Z", "BEGIN:VALARM\r\n".repeat(60_000)))],
    ["an endless line", calendar(event(`DESCRIPTION:${"x".repeat(2_500_000)}`, "DTSTART:20261201T100000Z"))],
    ["an endless fold", calendar(event(`DESCRIPTION:x${"\r\n x".repeat(700_000)}`, "DTSTART:20261201T100000Z"))],
    ["endless parameters", calendar(event(`X${";A=b".repeat(600_000)}:x`, "DTSTART:20261201T100000Z"))],
    ["many people", calendar(event("DTSTART:20261201T100000Z", "ATTENDEE:mailto:a@b.example\r\n".repeat(80_000)))],
    ["many days", calendar(event("DTSTART:20261201T100000Z", `RDATE:${"20261201T100000Z,".repeat(100_000)}`))],
    [
      "many zones",
      calendar("BEGIN:VTIMEZONE\r\nTZID:x\r\nEND:VTIMEZONE\r\n".repeat(40_000), event("DTSTART:20261201T100000Z")),
    ],
    ["three megabytes of line ends", `BEGIN:VCALENDAR${"\r\n".repeat(1_500_000)}`],
  ])("to %s", (_what, text) => {
    const began = performance.now()
    expectPlain(read(text))
    expect(performance.now() - began).toBeLessThan(3_000)
  })
})

const aLine = fc.oneof(
  fc.constantFrom(
    "BEGIN:VEVENT",
    "END:VEVENT",
    "BEGIN:VALARM",
    "END:VALARM",
    "BEGIN:VTIMEZONE",
    "END:VTIMEZONE",
    "BEGIN:VCALENDAR",
    "END:VCALENDAR",
    "DTSTART:20261201T100000Z",
    "DTSTART;TZID=Europe/London:20261201T100000",
    "DTSTART;VALUE=DATE:20261201",
    "DTSTART;TZID=x:99999999T999999",
    "DTEND:00000000T000000Z",
    "RECURRENCE-ID:20261201T100000Z",
    "RRULE:FREQ=WEEKLY;COUNT=3",
    "RRULE:FREQ=DAILY;UNTIL=0",
    "EXDATE:x,,20261201",
    "UID:a",
    "TZID:x",
    "TZOFFSETTO:+9999",
  ),
  fc
    .tuple(
      fc.constantFrom("SUMMARY", "LOCATION", "DTSTART", "DURATION", "RRULE", "ATTENDEE;CN=x", "TZID", "X-A"),
      fc.string(),
    )
    .map(([name, value]) => `${name}:${value}`),
  fc.string({ unit: "binary" }),
)

test("nothing made of a calendar's lines makes it throw", () => {
  fc.assert(
    fc.property(fc.array(aLine, { maxLength: 40 }), fc.constantFrom("\r\n", "\n", "\r", "\n "), (lines, end) => {
      expectPlain(read(`BEGIN:VCALENDAR${end}${lines.join(end)}`))
    }),
    { numRuns: 2_000 },
  )
})

test("nor do any bytes at all", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      expectPlain(read(calendarText(bytes)))
    }),
    { numRuns: 500 },
  )
})

const clock = fc.record({
  day: fc.integer({ min: 1, max: 28 }),
  month: fc.integer({ min: 1, max: 12 }),
  hour: fc.integer({ min: 0, max: 23 }),
  zone: fc.constantFrom("Europe/London", "America/New_York", "Asia/Kolkata", "Australia/Lord_Howe", "Pacific/Chatham"),
})

test("a time in a zone is the instant at which the wall shows it there", () => {
  fc.assert(
    fc.property(clock, ({ day, month, hour, zone }) => {
      const two = (part: number) => String(part).padStart(2, "0")
      const wall = `2027${two(month)}${two(day)}T${two(hour)}3000`
      const found = read(calendar(event(`DTSTART;TZID=${zone}:${wall}`)))
      const start = "meetings" in found ? found.meetings[0] : undefined
      const shown = new Intl.DateTimeFormat("sv-SE", { timeZone: zone, dateStyle: "short", timeStyle: "short" })
      if (start && !start.takenAs.includes("skipped-hour"))
        expect(shown.format(start.startsAt)).toBe(`2027-${two(month)}-${two(day)} ${two(hour)}:30`)
    }),
    { numRuns: 500 },
  )
})
