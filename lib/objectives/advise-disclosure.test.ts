import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { BUYER_STYLES } from "../relationships/buyer-style"
import { GRADES } from "../relationships/grade"
import { adviseDisclosure, adviseForEachGrade } from "./advise-disclosure"
import type { DisclosureQuestion } from "./disclosure"
import { toldRung } from "./disclosure-question"
import { FACTOR_TABLE, type FactorId, type FactorRow } from "./disclosure-table"
import { factorsInWords } from "./factors-in-words"
import { openingLine } from "./opening-line"
import { ASK_SIZES, DISCLOSURE_FACTORS, type DisclosureFactor, OBJECTIVE_TYPES, RUNGS, type Rung } from "./vocabulary"

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

  it("what was decided to be told is what must not be said beyond", () => {
    const open = { ...asked, grade: "trusted" as const }
    expect(adviseDisclosure(open).notToSay.join()).not.toContain("Do not name")
    expect(adviseDisclosure({ ...open, hears: "purpose" }).notToSay[0]).toBe("Do not name the order or its size yet.")
    expect(toldRung({ ...open, hears: "ask", isFallback: true }, "ask")).toBe("purpose")
  })

  it("says what to leave unsaid for what weighs", () => {
    const { notToSay } = adviseDisclosure({ ...asked, factors: ["price-at-stake", "tender-rules"] })
    expect(notToSay.join(" ")).toMatch(/No figure before.*the other bidders could not hear/u)
  })
})

describe("what would change it", () => {
  it("names the single fact, and where it leads", () => {
    expect(adviseDisclosure({ ...asked, braked: true }).wouldChange[0]).toEqual({
      to: "frame",
      says: "what stands between you were put right",
    })
    expect(adviseDisclosure({ ...asked, factors: ["price-at-stake"] }).wouldChange[0]).toEqual({
      to: "frame",
      says: "no price were at stake",
    })
    expect(adviseDisclosure({ ...asked, isFallback: true }).wouldChange).toEqual([])
  })

  it("really would, for every fact it names of every question", () => {
    for (const grade of GRADES) {
      for (const style of BUYER_STYLES) {
        for (const size of ASK_SIZES) {
          for (const factors of [[], ["voiced-need"], ["price-at-stake", "must-prepare"], ["tender-rules"]] as const) {
            const question = { ...asked, grade, style, size, factors }
            const { rung: now, wouldChange } = adviseDisclosure(question)
            for (const { to, says } of wouldChange) {
              expect(to).not.toBe(now)
              const fact = (Object.keys(FACTOR_TABLE) as FactorId[]).find((id) => {
                const { ifSo, ifNot }: FactorRow = FACTOR_TABLE[id]
                return says === ifSo || says === ifNot
              })
              const { about } = FACTOR_TABLE[fact ?? "new"]
              const change =
                about === "brake"
                  ? { braked: true }
                  : about === "factor"
                    ? {
                        factors: factors.some((one) => one === fact)
                          ? factors.filter((one) => one !== fact)
                          : [...factors, fact as DisclosureFactor],
                      }
                    : { [about]: fact }
              expect(rung({ ...question, ...change })).toBe(to)
            }
          }
        }
      }
    }
  })
})

describe("the table of factors", () => {
  it("has a sentence for whatever moves the advice, and the advice moves as it says", () => {
    for (const factor of DISCLOSURE_FACTORS) {
      const { by, says }: FactorRow = FACTOR_TABLE[factor]
      expect(says).not.toBe("")
      const moved = RUNGS.indexOf(rung({ factors: [factor] })) - RUNGS.indexOf(rung({}))
      expect(moved).toBe(typeof by === "number" ? by : 0)
    }
    expect(RUNGS.indexOf(rung({ braked: true })) - RUNGS.indexOf(rung({}))).toBe(FACTOR_TABLE.careful.by)
  })

  it("is what the reasons say, with which way and by how much", () => {
    const { reasons } = adviseDisclosure({ ...asked, style: "guarded", factors: ["voiced-need"], braked: true })
    expect(reasons.map(({ towards, by }) => [towards, by])).toEqual([
      ["telling", "start"],
      ["holding-back", "start"],
      ["telling", 1],
      ["holding-back", -1],
    ])
  })
})

describe("the cases of the article", () => {
  const about = (objective: string, change: Partial<DisclosureQuestion>) =>
    adviseDisclosure({ ...asked, objective, size: null, ...change }).rung

  it("the order, with a guarded buyer, is below the ask", () => {
    for (const grade of GRADES) {
      const told = about("You want the order signed", { type: "order", style: "guarded", grade })
      expect(RUNGS.indexOf(told)).toBeLessThan(RUNGS.indexOf("ask"))
    }
  })

  it("finalise the contract, with one who trusts us, is the ask", () =>
    expect(about("Finalise the contract", { type: "contract", grade: "trusted" })).toBe("ask"))

  it("sign off the design and commit the money, with one who trusts us, is the ask or above", () => {
    const words = "sign off the programme design and commit the money so that planning can start"
    for (const style of ["open", "neutral"] as const) {
      for (const type of ["design-signoff", "budget", "contract"] as const) {
        const told = about(words, { type, style, grade: "trusted" })
        expect(RUNGS.indexOf(told)).toBeGreaterThanOrEqual(RUNGS.indexOf("ask"))
      }
    }
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
          expect(JSON.stringify([openingLine(advice.rung, question), advice])).not.toMatch(/zebra|quokka|lynx|ibex/u)
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
