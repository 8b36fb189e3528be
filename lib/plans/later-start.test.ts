import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { laterStart, type Move, plannedEnd } from "./later-start"

const at = (clock: string) => new Date(`2026-11-24T${clock}:00Z`)
const put = (from: string, to: string, kind: Move["kind"] = "not-started-yet"): Move => ({
  kind,
  fromStart: at(from),
  toStart: at(to),
})
const meeting = { startsAt: at("10:00"), minutes: 60, moves: [] as Move[] }

describe("the planned end", () => {
  test.each<[string, string, Move[], string]>([
    ["never moved", "10:00", [], "11:00"],
    ["put off once", "10:20", [put("10:00", "10:20")], "11:00"],
    ["put off twice", "10:40", [put("10:20", "10:40"), put("10:00", "10:20")], "11:00"],
    ["moved to another time", "14:00", [put("10:00", "14:00", "rescheduled")], "15:00"],
    ["put off, then moved", "14:00", [put("10:20", "14:00", "rescheduled"), put("10:00", "10:20")], "15:00"],
    ["moved, then put off", "14:15", [put("14:00", "14:15"), put("10:00", "14:00", "rescheduled")], "15:00"],
    ["put off, then another time written", "14:00", [put("10:00", "10:20")], "15:00"],
  ])("%s", (_, start, moves, end) => expect(plannedEnd({ startsAt: at(start), minutes: 60, moves })).toEqual(at(end)))
})

describe("a later start", () => {
  test("is a quarter of an hour from now, at most the planned end", () => {
    expect(laterStart(meeting, "quarter", at("10:00"))).toEqual(at("10:15"))
    expect(laterStart(meeting, "quarter", at("10:20"))).toEqual(at("10:35"))
    expect(laterStart(meeting, "quarter", at("10:50"))).toEqual(at("11:00"))
    expect(laterStart(meeting, "end", at("10:01"))).toEqual(at("11:00"))
  })

  test("there is none before the start, nor from the planned end on", () => {
    expect(laterStart(meeting, "quarter", at("09:59"))).toBeNull()
    expect(laterStart(meeting, "end", at("11:00"))).toBeNull()
    const putOff = { ...meeting, startsAt: at("11:00"), moves: [put("10:00", "11:00")] }
    expect(laterStart(putOff, "quarter", at("11:00"))).toBeNull()
  })

  test("however often it is put off, it never goes past the first planned end", () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ wait: fc.integer({ min: 0, max: 50 }), by: fc.constantFrom("quarter", "end") }), {
          maxLength: 12,
        }),
        (tries) => {
          let now = meeting.startsAt.getTime()
          let standing = meeting
          for (const { wait, by } of tries) {
            now = Math.max(now, standing.startsAt.getTime()) + wait * 60_000
            const to = laterStart(standing, by as "quarter" | "end", new Date(now))
            if (!to) continue
            const move: Move = { kind: "not-started-yet", fromStart: standing.startsAt, toStart: to }
            standing = { ...standing, startsAt: to, moves: [move, ...standing.moves] }
            expect(to.getTime()).toBeGreaterThan(now)
            expect(to.getTime()).toBeLessThanOrEqual(at("11:00").getTime())
          }
        },
      ),
    )
  })
})
