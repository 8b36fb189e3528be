import { describe, expect, it } from "vitest"
import { ANSWERS } from "../answers"
import { FALLBACK_WEIGHTS } from "../fallback-weights"
import { WEIGHED_VERDICTS } from "../judge-fallback"
import { OBJECTIVE_WEIGHTS } from "../objective-weights"
import { readWeights } from "../weigh"
import { sayFallbackFact } from "./fallback-fact-words"
import { sayObjectiveFact } from "./objective-fact-words"

describe("every fact that weighs can be said in words", () => {
  it("of an objective", () => {
    const facts = [...readWeights(OBJECTIVE_WEIGHTS, ANSWERS).keys()].filter((fact) => fact !== "always")
    expect(facts.map((fact) => sayObjectiveFact(fact, "word")).filter((says) => /undefined/u.test(says))).toEqual([])
  })

  it("of a fallback", () => {
    const facts = [...readWeights(FALLBACK_WEIGHTS, WEIGHED_VERDICTS.length).keys()].filter((fact) => fact !== "always")
    expect(facts.map((fact) => sayFallbackFact(fact, "word")).filter((says) => /undefined/u.test(says))).toEqual([])
  })

  it("and one that nobody put in words is told of", () => {
    expect(() => sayObjectiveFact("@gossip", "")).toThrow("@gossip")
    expect(() => sayFallbackFact("gossip", "")).toThrow("gossip")
  })
})
