import { describe, expect, test } from "vitest"
import { type RiskFacts, riskOf, risksOf } from "./risk"

const calm: RiskFacts = {
  state: "ready",
  written: true,
  fallback: "good",
  size: "small",
  grade: "established",
  first: false,
  changesOpen: false,
  reviewAsked: false,
  unacknowledged: 0,
  newRep: false,
  reviewed: false,
  hoursLeft: 48,
}

describe("why a coming meeting wants a manager's eye", () => {
  test.each<[string, Partial<RiskFacts>, string[]]>([
    ["nothing speaks for it", {}, []],
    ["nothing was written", { written: false, state: "draft", fallback: null, hoursLeft: 3 }, ["no-plan"]],
    ["a large ask of somebody new", { size: "large", grade: "new" }, ["policy", "big-ask-new"]],
    ["the same, reviewed", { size: "large", grade: "new", reviewed: true }, ["big-ask-new"]],
    ["a draft on the day", { state: "draft", hoursLeft: 24 }, ["not-ready-soon"]],
    ["a draft the day before", { state: "draft", hoursLeft: 25 }, []],
    ["no fallback", { fallback: "missing" }, ["no-fallback"]],
    ["one that gives up", { fallback: "gives-up" }, ["weak-fallback"]],
  ])("%s", (_what, change, risks) => expect(risksOf({ ...calm, ...change })).toEqual(risks))

  test("the more speaks for it the higher it stands", () => {
    expect(riskOf([])).toBe(0)
    expect(riskOf(["no-plan"])).toBeGreaterThan(riskOf(["first-meeting", "unacknowledged"]))
  })
})
