import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { assessObjective } from "./assess-objective"
import { BLANK } from "./blanks"
import { primaryAfter, type WhatBecameOfIt } from "./primary-after"
import { readWords } from "./words"

const offerAfter = (action: string, became: WhatBecameOfIt, changes: { isOurs?: boolean; who?: string } = {}) =>
  primaryAfter({ action, became, isOurs: false, who: "Hanna", ...changes })

describe("the answer offers a primary to fill in", () => {
  test.each([
    ["Hanna sends the tender file", "done", "With the tender file there, Hanna chooses ___ and signs it off by ___"],
    [
      "Hanna sends the tender file",
      "not-yet",
      "Before I leave, Hanna opens the tender file with me and names who answers by ___",
    ],
    [
      "Hanna sends the tender file",
      "no-longer",
      "Hanna names what takes the place of the tender file, ___, and ___ by ___",
    ],
  ] as const)("%s: %s", (action, became, offer) => expect(offerAfter(action, became)).toBe(offer))

  test("what was ours to do comes with something of theirs", () => {
    const ours = { isOurs: true }
    expect(offerAfter("We send the revised quote", "done", ours)).toBe(
      "Hanna goes through the revised quote with me and ___ by ___",
    )
    expect(offerAfter("We send the revised quote", "not-yet", ours)).toBe(
      "Before I leave, Hanna agrees a new day for the revised quote with me, ___, and ___",
    )
    expect(offerAfter("We send the revised quote", "no-longer", ours)).toContain("instead of the revised quote")
  })

  test("no thing is made up where the words name none", () => {
    expect(offerAfter("Hanna asks Gord for the two hours", "no-longer")).not.toContain("hours")
    expect(offerAfter("the other thing", "done")).toBe("Hanna ___ by ___")
  })
})

const words = (text: string) => readWords(text).map((word) => word.text)
const runs = (text: string) => words(text).map((_, at, all) => all.slice(at, at + 6).join(" "))

const anAction = fc.oneof(
  fc.string({ maxLength: 120 }),
  fc
    .tuple(
      fc.constantFrom("Hanna", "The Head of Training", "We", "She", ""),
      fc.constantFrom("sends", "signs", "books", "orders", "names", "decides on", "introduces", "agrees to"),
      fc.constantFrom(
        "the tender file",
        "us two places",
        "a date for the visit",
        "the Head of Training",
        "her three reps",
      ),
      fc.constantFrom("", " by the 14th", " before I leave", " with me and the board by Friday"),
    )
    .map((parts) => `${parts.slice(0, 3).filter(Boolean).join(" ")}${parts[3]}`),
)
const anAnswer = fc.constantFrom<WhatBecameOfIt>("done", "not-yet", "no-longer")
const somebody = fc.constantFrom("Hanna", "the Head of Training", "Dr Berg", "the customer")

test("the offer is never the old sentence, nor six words of it in a row; it has a blank, and is not met", () => {
  fc.assert(
    fc.property(anAction, anAnswer, somebody, fc.boolean(), (action, became, who, isOurs) => {
      const offer = primaryAfter({ action, became, who, isOurs })
      expect(offer).not.toBe(action)
      expect(offer).toContain(BLANK)
      const old = new Set(runs(action).filter((run) => run.split(" ").length === 6))
      expect(runs(offer).filter((run) => old.has(run))).toEqual([])
      const { criteria } = assessObjective({ text: offer, meetingDate: "2026-11-24" })
      expect(Object.values(criteria).every(({ verdict }) => verdict === "met")).toBe(false)
      expect(criteria.specific.verdict).not.toBe("met")
      expect(criteria.measurable.verdict).not.toBe("met")
    }),
    { numRuns: 300 },
  )
})

test("filled in, an offer can be met", () => {
  const filled = "Before I leave, Hanna opens the tender file with me and names the two people who decide"
  const { criteria } = assessObjective({ text: filled, meetingDate: "2026-11-24" })
  expect([criteria.specific.verdict, criteria.measurable.verdict, criteria.time_bound.verdict]).toEqual([
    "met",
    "met",
    "met",
  ])
})
