import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { GRADES } from "./grade"
import { gradeRelationship } from "./grade-from-signs"
import { type SeenSign, SIGN_GROUP, SIGNS, type SignId } from "./sign"

const on = "2026-06-15"
const seen = (...signs: SignId[]): SeenSign[] => signs.map((sign) => ({ sign, seenOn: "2026-03-01" }))
const grade = (signs: SeenSign[], meetingDate: string | null = on) =>
  gradeRelationship({ signs, override: null, meetingDate })

const PAYS = ["answers-in-time", "kept-last-appointment"] as const
const TRUSTED = [...PAYS, "said-no-openly", "introduced-us", "worked-on-a-document"] as const

describe("the grade from signs", () => {
  it.each<[string, SeenSign[], string]>([
    ["nothing seen", [], "not-graded"],
    ["one reliable sign", seen("answers-in-time"), "new"],
    ["two reliable signs alone", seen(...PAYS), "new"],
    ["openness alone", seen("said-no-openly", "told-a-problem-unasked", "told-something-not-public"), "new"],
    ["two reliable and one open", seen(...PAYS, "said-no-openly"), "established"],
    ["established and one with us", seen(...PAYS, "said-no-openly", "introduced-us"), "established"],
    ["established and two with us", seen(...TRUSTED), "trusted"],
    ["two with us but not established", seen("introduced-us", "worked-on-a-document"), "new"],
    ["the same sign twice counts once", [...seen("answers-in-time", "answers-in-time", "said-no-openly")], "new"],
    ["an open brake caps at established", seen(...TRUSTED, "price-conflict"), "established"],
    ["a brake alone", seen("inherited-us"), "new"],
    [
      "a repaired brake does not cap",
      [...seen(...TRUSTED), { sign: "our-broken-promise", seenOn: "2026-03-01", repairedOn: "2026-04-01" }],
      "trusted",
    ],
    [
      "a brake repaired after the meeting caps",
      [...seen(...TRUSTED), { sign: "our-broken-promise", seenOn: "2026-03-01", repairedOn: "2026-07-01" }],
      "established",
    ],
    [
      "signs seen after the meeting do not count",
      TRUSTED.map((sign) => ({ sign, seenOn: "2026-06-16" })),
      "not-graded",
    ],
    ["a day that is no date does not count", [{ sign: "answers-in-time", seenOn: "last week" }], "not-graded"],
  ])("%s", (_, signs, expected) => expect(grade(signs).grade).toBe(expected))

  it("a sign seen a year ago to the day counts, a day earlier has faded", () => {
    const day = (seenOn: string) => grade([{ sign: "answers-in-time", seenOn }])
    expect(day("2025-06-15")).toMatchObject({ grade: "new", faded: [] })
    expect(day("2025-06-14")).toMatchObject({ grade: "not-graded", faded: ["answers-in-time"] })
  })

  it("a sign seen again lately has not faded", () => {
    const signs: SeenSign[] = [
      { sign: "answers-in-time", seenOn: "2020-01-01" },
      { sign: "answers-in-time", seenOn: "2026-01-01" },
    ]
    expect(grade(signs)).toMatchObject({ grade: "new", faded: [] })
  })

  it("nothing fades while no meeting day is set", () => {
    expect(grade([{ sign: "answers-in-time", seenOn: "2011-01-01" }], null)).toMatchObject({ grade: "new", faded: [] })
  })
})

describe("an override", () => {
  const override = { grade: "trusted" as const, reason: "We built the plant together.", on: "2026-01-10" }

  it("replaces the grade, names its reason and hides no brake", () => {
    const reading = gradeRelationship({ signs: seen("price-conflict"), override, meetingDate: on })
    expect(reading).toMatchObject({ grade: "trusted", overridden: true, brakes: ["price-conflict"] })
    expect(reading.because[0]).toContain("We built the plant together.")
    expect(reading.because[1]).toBe("Careful: there is a live conflict about price.")
  })

  it("lapses after twelve months", () => {
    const reading = gradeRelationship({ signs: [], override: { ...override, on: "2025-06-14" }, meetingDate: on })
    expect(reading).toMatchObject({ grade: "not-graded", overridden: false })
    expect(reading.because).toContain("The grade given by hand is older than twelve months.")
  })
})

const aDay = fc
  .tuple(fc.integer({ min: 2024, max: 2027 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([y, m, d]) => `${y}-${String(m).padStart(2, "0")}-${String(d).padStart(2, "0")}`)
const aSign = fc.record({ sign: fc.constantFrom(...SIGNS), seenOn: aDay, repairedOn: fc.option(aDay) })

describe("for any signs", () => {
  it("an open brake never leaves a grade from signs above established", () => {
    fc.assert(
      fc.property(fc.array(aSign), aDay, (signs, meetingDate) => {
        const reading = gradeRelationship({ signs, override: null, meetingDate })
        if (reading.brakes.length > 0) expect(reading.grade).not.toBe("trusted")
        expect(reading.faded.some((id) => reading.brakes.includes(id))).toBe(false)
      }),
    )
  })

  it("one more good sign never lowers the grade", () => {
    const rank = (g: string) => ["not-graded", ...GRADES].indexOf(g)
    const good = SIGNS.filter((id) => SIGN_GROUP[id] !== "brake")
    fc.assert(
      fc.property(fc.array(aSign), fc.constantFrom(...good), aDay, (signs, sign, meetingDate) => {
        const before = gradeRelationship({ signs, override: null, meetingDate }).grade
        const after = gradeRelationship({
          signs: [...signs, { sign, seenOn: meetingDate }],
          override: null,
          meetingDate,
        }).grade
        expect(rank(after)).toBeGreaterThanOrEqual(rank(before))
      }),
    )
  })

  it("the order of the signs does not matter", () => {
    fc.assert(
      fc.property(fc.array(aSign), aDay, (signs, meetingDate) => {
        const read = (list: SeenSign[]) => gradeRelationship({ signs: list, override: null, meetingDate })
        expect(read([...signs].reverse())).toEqual(read(signs))
      }),
    )
  })
})
