import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { BUYER_STYLES } from "../relationships/buyer-style"
import { GRADES } from "../relationships/grade"
import { adviseDisclosure, adviseForEachGrade } from "./advise-disclosure"
import type { DisclosureQuestion } from "./disclosure"
import { factorsInWords } from "./factors-in-words"
import { ASK_SIZES, DISCLOSURE_FACTORS, OBJECTIVE_TYPES, RUNGS, type Rung } from "./vocabulary"

const asked: DisclosureQuestion = {
  objective: "Get Anna to sign the order",
  type: "order",
  size: "medium",
  grade: "established",
  style: "neutral",
  factors: [],
  braked: false,
  isFallback: false,
}
const rung = (change: Partial<DisclosureQuestion>) => adviseDisclosure({ ...asked, ...change }).rung

describe("the ladder, as the decision on disclosure writes it", () => {
  const table: Record<string, Record<string, string>> = {
    new: { open: "ask frame frame", neutral: "frame frame purpose", guarded: "purpose purpose purpose" },
    established: { open: "ask ask frame", neutral: "ask frame frame", guarded: "frame purpose purpose" },
    trusted: { open: "ask ask ask", neutral: "ask ask ask", guarded: "ask frame frame" },
  }
  for (const grade of GRADES) {
    for (const style of BUYER_STYLES) {
      it(`${grade} and ${style}: ${table[grade]?.[style]}`, () => {
        expect(ASK_SIZES.map((size) => rung({ grade, style, size })).join(" ")).toBe(table[grade]?.[style])
      })
    }
  }
})

describe("what moves the advice", () => {
  it.each<[string, Partial<DisclosureQuestion>, Rung]>([
    ["nothing", {}, "frame"],
    ["the motive is obvious", { factors: ["motive-obvious"] }, "ask"],
    ["a voiced need", { factors: ["voiced-need"] }, "ask"],
    ["both move it once", { factors: ["motive-obvious", "voiced-need"], size: "large", grade: "new" }, "frame"],
    ["they must prepare", { factors: ["must-prepare"] }, "ask"],
    ["a price at stake", { factors: ["price-at-stake"] }, "purpose"],
    ["a go-between", { factors: ["go-between"] }, "purpose"],
    ["an open brake", { braked: true }, "purpose"],
    ["the rep's discomfort", { factors: ["rep-uncomfortable"] }, "frame"],
    ["never above ask unless trusted", { factors: ["voiced-need", "must-prepare"], style: "open" }, "ask"],
    ["trusted may be asked ahead", { factors: ["voiced-need"], grade: "trusted" }, "ask-ahead"],
    ["a tender caps at the frame", { factors: ["tender-rules", "voiced-need"], grade: "trusted" }, "frame"],
    ["a tender raises nothing", { factors: ["tender-rules"], style: "guarded" }, "purpose"],
    [
      "a fallback is never told",
      { isFallback: true, grade: "trusted", style: "open", factors: ["voiced-need"] },
      "purpose",
    ],
  ])("%s", (_, change, expected) => expect(rung(change)).toBe(expected))

  it("balanced reasons name the rung below as well", () => {
    const balanced = adviseDisclosure({
      ...asked,
      factors: ["voiced-need", "must-prepare", "price-at-stake", "go-between"],
    })
    expect([balanced.rung, balanced.orElse]).toEqual(["frame", "purpose"])
    expect(adviseDisclosure({ ...asked, factors: ["voiced-need", "price-at-stake"] }).orElse).toBeNull()
  })

  it("without a size the type's own is taken", () => {
    expect(rung({ size: null, type: "meeting" })).toBe("ask")
    expect(rung({ size: null, type: "contract", grade: "new" })).toBe("purpose")
  })
})

describe("what it says", () => {
  it("a contact nobody has graded is advised on as new, and the reasons say so", () => {
    const advice = adviseDisclosure({ ...asked, grade: "not-graded", size: "large" })
    expect(advice.rung).toBe(rung({ grade: "new", size: "large" }))
    expect(advice.reasons[0]?.says).toContain("Nobody has graded")
    expect(adviseForEachGrade(asked).map((one) => [one.grade, one.advice.rung])).toEqual(
      GRADES.map((grade) => [grade, rung({ grade })]),
    )
  })

  it("softer words for a rep who would rather not, on the same rung", () => {
    for (const grade of GRADES) {
      const plain = adviseDisclosure({ ...asked, grade, style: "open" })
      const soft = adviseDisclosure({ ...asked, grade, style: "open", factors: ["rep-uncomfortable"] })
      expect(soft.rung).toBe(plain.rung)
      expect(soft.openingLine).not.toBe(plain.openingLine)
    }
  })

  it("a fallback has a cue and a line to turn with, a primary neither", () => {
    const fallback = adviseDisclosure(
      { ...asked, isFallback: true, contactName: "Dr Mia Okafor" },
      { trigger: "only if the freeze holds." },
    )
    expect(fallback.cue).toBe(
      "Only if the freeze holds, and only after you have asked for the primary and heard why not.",
    )
    expect(fallback.pivotLine).toContain("I understand, Dr Okafor.")
    expect(adviseDisclosure(asked)).toMatchObject({ cue: null, pivotLine: null })
  })

  it.each<[Partial<DisclosureQuestion>, string]>([
    [
      { contactName: "Anna Berg", need: "we lose a day a week" },
      'Thank you for making the time, Anna. You told me "we lose a day a week".',
    ],
    [{ purpose: "so that planning can start in May" }, "I would like us to talk, so that planning can start in May."],
    [{ purpose: "the winter shifts" }, "I would like to talk about the winter shifts."],
    [{ grade: "trusted" }, "I will say openly what I hope for today: that you sign the order."],
  ])("the opening line uses what is known: %o", (change, words) =>
    expect(adviseDisclosure({ ...asked, ...change }).openingLine).toContain(words),
  )

  it("what would change it really would", () => {
    expect(adviseDisclosure({ ...asked, braked: true }).wouldChange[0]).toContain("put right")
    expect(adviseDisclosure({ ...asked, grade: "trusted", style: "open" }).wouldChange.join()).not.toContain(
      "trusted you",
    )
  })
})

const anyQuestion = fc.record({
  objective: fc
    .array(fc.constantFrom("zebra", "quokka", "lynx", "ibex"), { minLength: 1, maxLength: 6 })
    .map((words) => words.join(" ")),
  type: fc.constantFrom(...OBJECTIVE_TYPES),
  size: fc.option(fc.constantFrom(...ASK_SIZES)),
  grade: fc.constantFrom(...GRADES, "not-graded" as const),
  style: fc.constantFrom(...BUYER_STYLES),
  factors: fc.subarray([...DISCLOSURE_FACTORS]),
  braked: fc.boolean(),
  isFallback: fc.boolean(),
})

describe("for any question", () => {
  it("below the ask, no word of the objective is in the line to open with or in any reason", () => {
    fc.assert(
      fc.property(anyQuestion, (question) => {
        const advice = adviseDisclosure(question)
        const told = RUNGS.indexOf(advice.rung) >= RUNGS.indexOf("ask")
        if (!told)
          expect(JSON.stringify([advice.openingLine, advice.reasons, advice.pivotLine])).not.toMatch(
            /zebra|quokka|lynx|ibex/u,
          )
        if (question.isFallback) expect(advice.rung).toBe("purpose")
      }),
      { numRuns: 1_000 },
    )
  })

  it("a brake, a go-between or a price never lead to telling more", () => {
    fc.assert(
      fc.property(
        anyQuestion,
        fc.constantFrom("go-between" as const, "price-at-stake" as const),
        (question, factor) => {
          const at = (change: Partial<DisclosureQuestion>) =>
            RUNGS.indexOf(adviseDisclosure({ ...question, ...change }).rung)
          expect(at({ factors: [...question.factors, factor] })).toBeLessThanOrEqual(at({}))
          expect(at({ braked: true })).toBeLessThanOrEqual(at({ braked: false }))
        },
      ),
    )
  })
})

describe("facts that the words themselves show", () => {
  it.each([
    ["Settle the renewal", "renewal", ["motive-obvious"]],
    ["Price rise of 5% accepted", "contract", ["price-at-stake"]],
    ["Sign before the tender opens", "contract", ["tender-rules"]],
    ["Clarify what the tender means", "information", ["motive-obvious"]],
    ["Ask her to bring her planner", "meeting", ["must-prepare"]],
    ["Order via the broker", "order", ["go-between"]],
    ["Anna signs the order", "order", []],
  ] as const)("%s", (words, type, factors) => expect(factorsInWords(words, type)).toEqual(factors))
})
