import * as fc from "fast-check"
import { describe, expect, it, test } from "vitest"
import type { FoundMeeting } from "./found-meeting"
import { readInvitation } from "./read-invitation"

const now = new Date("2026-11-24T09:00:00Z")
const read = (text: string, readerZone = "Europe/London") => readInvitation(text, { readerZone, now })
const meeting = (text: string, readerZone?: string): FoundMeeting => {
  const found = read(text, readerZone)
  if ("trouble" in found) throw new Error(found.trouble)
  return found.meetings[0] as FoundMeeting
}

const OUTLOOK = `From: Hanna Berg <hanna.berg@kestrelfoods.example>
Sent: Monday, November 23, 2026 4:05 PM
To: Lind, Rosa <rosa@northfield.example>; Paul Marsh <paul@northfield.example>
Subject: FW: Spring intake
When: Tuesday, December 1, 2026 10:00 AM-11:30 AM (UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna.
Where: Microsoft Teams Meeting

Dear Rosa, our budget is 40,000. Next call on 4 December at 9:00.
________________________________________________________________________________
Microsoft Teams meeting
Join: https://teams.microsoft.com/l/meetup-join/19
Dial in by phone +49 69 1234`

const GOOGLE = `Invitation: Pilot of the safety course @ Tue 1 Dec 2026 10am - 10:45am (GMT) (rosa@northfield.example)

Pilot of the safety course
When
Tuesday 1 Dec 2026 ⋅ 10am – 10:45am (United Kingdom Time)
Location
12 Mill Lane, Leeds

Guests
Omar Haddad - organizer
rosa@northfield.example

View all guest info`

const APPLE = `Petra Novak invited you to “Breakfast, contract”
Date: Wednesday, 2 December 2026
Time: 08:30 to 09:15
Location: Harbour Café
Invitees: Rosa Lind, Ines Duarte`

describe("invitations as programs write them", () => {
  it("Outlook's", () => {
    expect(meeting(OUTLOOK)).toMatchObject({
      summary: "Spring intake",
      startsAt: new Date("2026-12-01T09:00:00Z"),
      timeZone: "Europe/Amsterdam",
      minutes: 90,
      channel: "video",
      place: "Microsoft Teams",
      takenAs: [],
    })
    expect(meeting(OUTLOOK, "Europe/Vienna").timeZone).toBe("Europe/Vienna")
    expect(meeting(OUTLOOK).people.map(({ email }) => email)).toEqual([
      "hanna.berg@kestrelfoods.example",
      "rosa@northfield.example",
      "paul@northfield.example",
    ])
  })

  it("Google's", () => {
    expect(meeting(GOOGLE, "Europe/Paris")).toMatchObject({
      summary: "Pilot of the safety course",
      startsAt: new Date("2026-12-01T10:00:00Z"),
      timeZone: "Europe/London",
      minutes: 45,
      channel: "visit",
      place: "12 Mill Lane, Leeds",
      people: [
        { name: "Omar Haddad", email: "" },
        { name: "", email: "rosa@northfield.example" },
      ],
    })
  })

  it("Apple's", () => {
    expect(meeting(APPLE)).toMatchObject({
      summary: "Breakfast, contract",
      startsAt: new Date("2026-12-02T08:30:00Z"),
      minutes: 45,
      place: "Harbour Café",
      takenAs: ["reader-zone"],
      people: [{ name: "Rosa Lind" }, { name: "Ines Duarte" }],
    })
  })
})

describe("words of a person", () => {
  it.each([
    ["When: Tuesday 1 December 2026 10:00-11:00 (Europe/London)", "2026-12-01T10:00:00.000Z", 60],
    ["When: 12/1/2026 10:00 AM - 11:30 AM", "2026-12-01T10:00:00.000Z", 90],
    ["When: Wednesday 2/12/2026 14:00", "2026-12-02T14:00:00.000Z", 60],
    ["Start: 2026-12-01 10:00\nEnd: 2026-12-01 12:00", "2026-12-01T10:00:00.000Z", 120],
    ["Can you come to us on Thursday at 2.30pm? Hanna", "2026-11-26T14:30:00.000Z", 60],
    ["Tomorrow at 9am for 45 minutes", "2026-11-25T09:00:00.000Z", 45],
    ["When: 1 December 2026 10:00 +0200", "2026-12-01T08:00:00.000Z", 60],
    ["When: Tue Dec 1, 2026 11:30pm – Wed Dec 2, 2026 12:30am", "2026-12-01T23:30:00.000Z", 60],
    [
      "Sent: Monday 23 November 2026 16:00\nFrom: Hanna\nLet us meet on 1 December at 10:00",
      "2026-12-01T10:00:00.000Z",
      60,
    ],
  ])("%j", (text, startsAt, minutes) => {
    const one = meeting(text)
    expect([one.startsAt.toISOString(), one.minutes]).toEqual([startsAt, minutes])
  })

  it("say that a length was not said", () =>
    expect(meeting("When: 1 December 2026 10:00 (Europe/London)").takenAs).toEqual(["no-length"]))

  it("that are over are past", () => expect(meeting("When: 2 November 2026 10:00").hindrance).toBe("past"))
})

describe("a text that cannot be read is answered with a sentence", () => {
  it.each([
    ["Hello Rosa, it was good to see you.", /^No day and time/],
    ["", /^No day and time/],
    ["When: Tuesday 1 December 2026", /^A day can be read in this text, but no time/],
    ["<html><body>1 2 3</body></html>", /^No day and time/],
  ])("%j", (text, says) => expect(read(text)).toEqual({ trouble: expect.stringMatching(says) }))
})

test("nothing of an invitation but its name, time, place and people is kept", () =>
  expect(JSON.stringify(meeting(OUTLOOK))).not.toMatch(/budget|40,000|Dial|meetup|Dear/))

test("the same invitation has the same name, so that it is known again", () => {
  expect(meeting(OUTLOOK).key).toBe(meeting(`${OUTLOOK}\nOn 3 Dec, Rosa wrote:`).key)
  expect(meeting(OUTLOOK).key).not.toBe(meeting(OUTLOOK.replace("10:00 AM", "9:00 AM")).key)
})

test("no text makes it throw, or takes for ever", () => {
  const pieces = fc.constantFrom(
    "When: ",
    "\n",
    "1 December ",
    "10:00",
    "12/1/2026 ",
    "Where",
    "Guests",
    "a@b.example",
    ", ",
    "(GMT)",
  )
  const texts = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(fc.oneof(pieces, fc.string())).map((parts) => parts.join("")),
  )
  fc.assert(
    fc.property(texts, (text) => {
      const found = read(text)
      if ("trouble" in found) expect(found.trouble).toMatch(/[.]$/)
      else expect(Number.isNaN(found.meetings[0]?.startsAt.getTime())).toBe(false)
    }),
    { numRuns: 1_000 },
  )
  const began = performance.now()
  for (const text of [
    "1 ".repeat(100_000),
    "a@b.c;".repeat(50_000),
    "When:".repeat(50_000),
    "1 December 10:00\n".repeat(20_000),
    "a".repeat(500_000),
  ])
    read(text)
  expect(performance.now() - began).toBeLessThan(3_000)
})
