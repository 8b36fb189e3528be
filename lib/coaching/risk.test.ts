import { describe, expect, it } from "vitest"
import { RISKS, type Risk, type RiskFacts, riskOf, risksOf } from "./risk"

const SOUND: RiskFacts = {
  state: "ready",
  written: true,
  fallback: "good",
  size: "small",
  grade: "established",
  first: false,
  changesOpen: false,
  reviewAsked: false,
  unacknowledged: 0,
  reviewed: false,
  hoursLeft: 30,
}
const risks = (change: Partial<RiskFacts>) => risksOf({ ...SOUND, ...change })

describe("why a meeting wants a manager's eye", () => {
  it("a sound plan gives no reason", () => {
    expect(risks({})).toEqual([])
    expect(riskOf([])).toBe(0)
  })

  it.each<[string, Partial<RiskFacts>, Risk[]]>([
    [
      "nothing written, and so no word on its fallback",
      { written: false, fallback: null, state: "draft" },
      ["no-plan"],
    ],
    ["no fallback", { fallback: "missing" }, ["no-fallback"]],
    ["a fallback not read yet", { fallback: null }, ["no-fallback"]],
    ["a weak fallback", { fallback: "gives-up" }, ["weak-fallback"]],
    ["a large ask nobody has read", { size: "large" }, ["policy"]],
    ["a large ask somebody has read as it stands", { size: "large", reviewed: true }, []],
    ["a large ask of somebody new, read", { size: "large", grade: "new", reviewed: true }, ["big-ask-new"]],
    ["a large ask of somebody not graded", { size: "large", grade: "not-graded", reviewed: true }, ["big-ask-new"]],
    ["a small ask of somebody new", { grade: "new" }, []],
    ["the first meeting", { first: true }, ["first-meeting"]],
    ["changes still open", { changesOpen: true }, ["changes-open"]],
    ["asked for", { reviewAsked: true }, ["review-asked"]],
    ["feedback not acknowledged", { unacknowledged: 1 }, ["unacknowledged"]],
    ["a draft in the last day", { state: "draft", hoursLeft: 24 }, ["not-ready-soon"]],
    ["a draft the day before that", { state: "draft", hoursLeft: 24.5 }, []],
  ])("%s", (_, change, expected) => expect(risks(change)).toEqual(expected))

  it("says the most pressing first", () => {
    const all = risks({ fallback: "missing", size: "large", grade: "new", first: true, reviewAsked: true })
    expect(all).toEqual(RISKS.filter((risk) => all.includes(risk)))
    expect(all[0]).toBe("no-fallback")
  })

  it("and each reason counts for something", () => {
    for (const risk of RISKS) expect(riskOf([risk])).toBeGreaterThan(0)
    expect(riskOf(["no-plan"])).toBeGreaterThan(riskOf(["no-fallback"]))
  })
})
