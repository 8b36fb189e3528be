import { describe, expect, it, test } from "vitest"
import { APPLE_FILE, GOOGLE_FILE, OUTLOOK_FILE } from "./calendar-files.fixture"
import { calendarText } from "./calendar-text"
import type { FoundMeeting } from "./found-meeting"
import { readCalendar } from "./read-calendar"
import { twelveEvents } from "./twelve-events.fixture"

const now = new Date("2026-11-24T09:00:00Z")
const found = (text: string, readerZone = "Europe/London") => {
  const read = readCalendar(text, { readerZone, now })
  if ("trouble" in read) throw new Error(read.trouble)
  return read
}
const meetings = (text: string, readerZone?: string) => found(text, readerZone).meetings
const only = (text: string, readerZone?: string) => meetings(text, readerZone)[0] as FoundMeeting
const calendar = (...lines: string[]) => ["BEGIN:VCALENDAR", ...lines, "END:VCALENDAR"].join("\r\n")
const event = (...lines: string[]) => calendar("BEGIN:VEVENT", "UID:a", "SUMMARY:A", ...lines, "END:VEVENT")
const starts = (text: string) => meetings(text).map(({ startsAt }) => startsAt.toISOString())

describe("files as programs write them", () => {
  it("Outlook's: its zones, its folded lines, and nothing of what Teams puts below", () => {
    expect(meetings(OUTLOOK_FILE)).toEqual([
      {
        key: "040000008200E00074C5B7101A82E00800000000A0F1",
        summary: "Spring intake: training for team leaders, two courses",
        startsAt: new Date("2026-12-03T13:00:00Z"),
        timeZone: "Europe/Berlin",
        minutes: 90,
        channel: "video",
        place: "Microsoft Teams",
        people: [
          { name: "Hanna Berg", email: "hanna.berg@kestrelfoods.example" },
          { name: "Lind, Rosa", email: "rosa@northfield.example" },
        ],
        isSeries: false,
        hindrance: null,
        takenAs: [],
      },
    ])
  })

  it("Google's: instants in the calendar's own zone, a series without what was taken out, and what was moved", () => {
    expect(meetings(GOOGLE_FILE, "Europe/Paris")).toMatchObject([
      {
        key: "weekly@google.com#2026-11-24",
        startsAt: new Date("2026-11-24T10:00:00Z"),
        isSeries: true,
        hindrance: null,
      },
      { startsAt: new Date("2026-12-01T09:30:00Z"), timeZone: "Europe/London", minutes: 45, place: "Google Meet" },
      { key: "weekly@google.com#2026-12-08", startsAt: new Date("2026-12-09T15:00:00Z"), isSeries: true },
      { key: "weekly@google.com#2026-12-15", place: "12 Mill Lane, Leeds", channel: "visit" },
    ])
  })

  it("Apple's: a length in place of an end, a time that goes with its reader, and a day", () => {
    expect(meetings(APPLE_FILE, "Europe/Paris")).toMatchObject([
      { startsAt: new Date("2026-12-02T14:00:00Z"), timeZone: "America/New_York", minutes: 45, channel: "phone" },
      {
        startsAt: new Date("2026-12-03T08:00:00Z"),
        takenAs: ["reader-zone"],
        place: "Harbour Café, 1 Quay Street, Bristol",
      },
      { hindrance: "all-day", summary: "Trade fair" },
    ])
  })

  it("twelve entries: what is to come, and why the others are not", () => {
    const read = meetings(twelveEvents(now))
    expect(read.map(({ key, hindrance }) => [key.split("@")[0], hindrance])).toEqual([
      ["seven", "past"],
      ["eleven", null],
      ["one", null],
      ["eight", null],
      ["nine", null],
      ["two", null],
      ["three", null],
      ["four", null],
      ["five", "all-day"],
      ["six", "cancelled"],
      ["ten", null],
      ["twelve", null],
    ])
  })
})

describe("a text", () => {
  const bytes = new TextEncoder().encode(OUTLOOK_FILE)
  const utf16 = (text: string, mark: number[]) =>
    Uint8Array.from([
      ...mark,
      ...[...text].flatMap((letter) => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8]),
    ])

  it.each([
    ["UTF-8", bytes],
    ["UTF-8 with its mark", Uint8Array.from([0xef, 0xbb, 0xbf, ...bytes])],
    ["UTF-16 with its mark", utf16(OUTLOOK_FILE, [0xff, 0xfe])],
    ["UTF-16 without", utf16(OUTLOOK_FILE, [])],
    ["one with NUL in it", new TextEncoder().encode(OUTLOOK_FILE.replace("SUMMARY", "\u0000SUMMARY"))],
    ["one with bare line ends", new TextEncoder().encode(OUTLOOK_FILE.replaceAll("\r\n", "\n"))],
    [
      "one whose line folds a mail program took away",
      new TextEncoder().encode(OUTLOOK_FILE.replaceAll("\r\n ", "\r\n")),
    ],
  ])("as %s is read", (_as, sent) => expect(only(calendarText(sent)).minutes).toBe(90))

  it("of Windows' western letters keeps its accents", () =>
    expect(calendarText(Uint8Array.from([0x43, 0x61, 0x66, 0xe9]))).toBe("Café"))

  it("with several calendars in it gives what each holds, and of one entry sent twice the later", () => {
    const older = event("DTSTART:20261201T100000Z", "SEQUENCE:1", "LOCATION:Old")
    const newer = event("DTSTART:20261201T120000Z", "SEQUENCE:2", "LOCATION:New")
    expect(meetings(`${newer}\r\n${older}\r\n${OUTLOOK_FILE}`)).toMatchObject([{ place: "New" }, { minutes: 90 }])
  })
})

describe("times", () => {
  it("in a zone nobody knows, or in an hour that is skipped, are taken for something, and that is said", () => {
    expect(only(event("DTSTART;TZID=Mars/Olympus:20261201T100000")).takenAs).toEqual(["unknown-zone"])
    const skipped = only(event("DTSTART;TZID=Europe/London:20270328T013000"))
    expect([skipped.startsAt.toISOString(), skipped.takenAs]).toEqual(["2027-03-28T01:00:00.000Z", ["skipped-hour"]])
  })

  it.each([
    ["DTEND:20261201T113000Z", 90],
    ["DURATION:PT2H", 120],
    ["DURATION:P1DT1H", 1_440],
    ["DTEND:20261201T090000Z", 60],
    ["DURATION:forever", 60],
    ["X-NOTHING:1", 60],
    ["DTEND:20261201T100100Z", 5],
  ])("%s is %i minutes", (line, minutes) => expect(only(event("DTSTART:20261201T100000Z", line)).minutes).toBe(minutes))

  it("longer than a day are no meeting", () =>
    expect(only(event("DTSTART:20261201T100000Z", "DURATION:P3D")).hindrance).toBe("too-long"))
})

describe("a series", () => {
  const weekly = ["DTSTART;TZID=Europe/Berlin:20261001T100000", "RRULE:FREQ=WEEKLY"]

  it("is offered for eight weeks, at the wall's time, whenever it began", () => {
    const read = starts(event(...weekly))
    expect([read.length, read[0], read.at(-1)]).toEqual([8, "2026-11-26T09:00:00.000Z", "2027-01-14T09:00:00.000Z"])
  })

  it("ends with the instant it is said to end at, in any zone", () => {
    expect(starts(event(weekly[0] as string, "RRULE:FREQ=WEEKLY;UNTIL=20261203T090000Z"))).toHaveLength(2)
    expect(starts(event(weekly[0] as string, "RRULE:FREQ=WEEKLY;UNTIL=20261203T085959Z"))).toHaveLength(1)
    expect(starts(event(weekly[0] as string, "RRULE:FREQ=WEEKLY;UNTIL=20261203"))).toHaveLength(2)
  })

  it("is without the days taken out of it, in whatever zone they are written, and with those added", () => {
    const out = "EXDATE:20261126T090000Z,20261203T090000Z"
    expect(starts(event(...weekly, out, "EXDATE;VALUE=DATE:20261210"))[0]).toBe("2026-12-17T09:00:00.000Z")
    expect(starts(event(weekly[0] as string, "RDATE;TZID=Europe/Berlin:20261127T150000"))).toEqual([
      "2026-11-27T14:00:00.000Z",
    ])
  })

  it("one occurrence of which is called off shows it as called off", () => {
    const off = [
      "BEGIN:VEVENT",
      "UID:a",
      "RECURRENCE-ID:20261126T090000Z",
      "DTSTART:20261126T090000Z",
      "STATUS:CANCELLED",
    ]
    const read = meetings(
      event(...weekly).replace("END:VCALENDAR", `${off.join("\r\n")}\r\nEND:VEVENT\r\nEND:VCALENDAR`),
    )
    expect([read.length, read[0]?.hindrance, read[0]?.key]).toEqual([8, "cancelled", "a#2026-11-26"])
  })

  it("that is over shows its first day as past; one whose rule cannot be read shows its first and says so", () => {
    const over = event("DTSTART:20200101T100000Z", "RRULE:FREQ=DAILY;COUNT=3")
    expect(meetings(over)).toMatchObject([{ hindrance: "past", isSeries: true }])
    const hourly = event("DTSTART:20261201T100000Z", "RRULE:FREQ=HOURLY")
    expect(meetings(hourly)).toMatchObject([{ hindrance: null, takenAs: ["unread-series"] }])
  })
})

test("an invitation that is called off is cancelled", () =>
  expect(
    only(event("DTSTART:20261201T100000Z").replace("BEGIN:VEVENT", "METHOD:CANCEL\r\nBEGIN:VEVENT")).hindrance,
  ).toBe("cancelled"))
