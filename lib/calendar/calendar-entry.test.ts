import fc from "fast-check"
import ICAL from "ical.js"
import { describe, expect, it } from "vitest"
import type { CustomerAgenda } from "@/lib/objectives/agenda"
import { agendaBody } from "@/lib/plans/agenda-text"
import { instantOf, wallTimeIn } from "@/lib/time/wall-time"
import { calendarEntry } from "./calendar-entry"

/* Read back by a parser that shares no code with what writes it. */

const anAgenda = (parts: Partial<CustomerAgenda> = {}): CustomerAgenda => ({
  company: "Northfield Instruments",
  account: "Tarn Foods",
  contactName: "Joanne Pike",
  startsAt: "2026-12-01T10:00:00.000Z",
  zone: "Europe/London",
  minutes: 60,
  channel: "visit",
  place: "Mill Lane, Kendal",
  hostName: "Amara Nwosu",
  purpose: "How the spring intake can be trained in half the time",
  topics: ["What the team leaders need", "Two dates for the spring"],
  ask: null,
  ...parts,
})

const written = (agenda: CustomerAgenda, edition = 1): string =>
  calendarEntry({ agenda, edition, publishedAt: new Date("2026-11-24T09:00:00Z"), key: "3f1c2a@meeting" })

function read(ics: string) {
  const calendar = new ICAL.Component(ICAL.parse(ics))
  const [entry, ...others] = calendar.getAllSubcomponents("vevent")
  if (!entry || others.length > 0) throw new Error("There is not exactly one meeting in it.")
  return { calendar, entry, event: new ICAL.Event(entry) }
}

/** A wall time around each change of a zone's clocks in a year, and one in the middle of each quarter. */
function wallTimes(zone: string): string[] {
  const year = Date.UTC(2027, 0)
  const offset = (at: number) => Date.parse(`${wallTimeIn(new Date(at), zone)}:00Z`) - at
  const changes: number[] = []
  let before = offset(year)
  for (let day = 0; day < 365; day++) {
    const from = year + day * 86_400_000
    const after = offset(from + 86_400_000)
    if (before === after) continue
    before = after
    let [same, changed] = [from, from + 86_400_000]
    while (changed - same > 60_000) {
      const middle = Math.floor((same + changed) / 120_000) * 60_000
      if (offset(middle) === offset(from)) same = middle
      else changed = middle
    }
    changes.push(changed)
  }
  const around = changes.flatMap((at) => [-61, -1, 0, 1, 61].map((minutes) => at + minutes * 60_000))
  const quarters = [1, 4, 7, 10].map((month) => Date.UTC(2027, month, 15, 9, 30))
  return [...around, ...quarters].map((at) => wallTimeIn(new Date(at), zone))
}

it("stands at the right instant in every zone, also around the changes of its clocks", () => {
  const zones = Intl.supportedValuesOf("timeZone")
  expect(zones.length).toBeGreaterThanOrEqual(400)
  let compared = 0
  for (const zone of zones) {
    // What a calendar shows its owner, by the platform's own tables rather than ours.
    const shown = new Intl.DateTimeFormat("sv-SE", { timeZone: zone, dateStyle: "short", timeStyle: "short" })
    for (const wall of wallTimes(zone)) {
      const typed = instantOf(wall, zone)
      if (!typed.exists) continue
      const { event } = read(written(anAgenda({ zone, startsAt: typed.instant.toISOString(), minutes: 90 })))
      const { startDate, endDate } = event
      expect([zone, wall, startDate.zone.tzid]).toEqual([zone, wall, "UTC"])
      expect([zone, wall, startDate.toJSDate().toISOString()]).toEqual([zone, wall, typed.instant.toISOString()])
      expect(endDate.toJSDate().getTime() - startDate.toJSDate().getTime()).toBe(90 * 60_000)
      expect(shown.format(startDate.toJSDate()).replace(" ", "T")).toBe(wall)
      compared++
    }
  }
  expect(compared).toBeGreaterThan(2_500)
}, 60_000)

const hostile = fc.array(
  fc.constantFrom(
    ..."a b z , ; : \\ \\n \" ' \t = + 😀 👩‍👩‍👧 ش ‏ é 日本 BEGIN:VEVENT END:VCALENDAR".split(" "),
    " ",
    "\n",
    "\n\n",
    "x".repeat(80),
    "ü".repeat(40),
    "語".repeat(30),
  ),
  { maxLength: 30 },
)
const text = hostile.map((parts) => parts.join(""))
const line = text.map((words) => words.replaceAll(/\s+/g, " ").trim())

describe("whatever is written in it", () => {
  it("comes back as it was, in lines of at most 75 octets", () => {
    fc.assert(
      fc.property(
        fc.record({
          company: line,
          account: line,
          place: line,
          purpose: text,
          topics: fc.array(line, { maxLength: 8 }),
        }),
        (parts) => {
          const agenda = anAgenda({ ...parts, company: parts.company || "A company", place: parts.place || "A place" })
          const ics = written(agenda)
          for (const one of ics.split("\r\n")) expect(Buffer.byteLength(one)).toBeLessThanOrEqual(75)
          expect(ics.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/)
          const { event } = read(ics)
          expect(event.summary).toBe(`${agenda.company} and ${agenda.account}`.replaceAll(/\s+/g, " ").trim())
          expect(event.description ?? "").toBe(agendaBody(agenda))
          expect(event.location).toBe(agenda.place)
        },
      ),
      { numRuns: 500 },
    )
  })

  it("a newer edition is the same entry, later", () => {
    const [first, second] = [read(written(anAgenda(), 1)), read(written(anAgenda({ topics: [] }), 2))]
    expect(second.event.uid).toBe(first.event.uid)
    expect([first.event.sequence, second.event.sequence]).toEqual([1, 2])
  })

  it("is signed by the rep's company, and by nobody else", () => {
    const ics = written(anAgenda())
    expect(read(ics).calendar.getFirstPropertyValue("prodid")).toBe("-//Northfield Instruments//Meeting//EN")
    expect(ics).not.toMatch(/callcraft|objective|coaching|peg|plan|sebbo|ical-generator/i)
  })

  it("says how the meeting takes place where no place is given", () => {
    expect(read(written(anAgenda({ place: "", channel: "phone" }))).event.location).toBe("By phone")
  })
})
