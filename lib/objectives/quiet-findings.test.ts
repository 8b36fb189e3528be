import { describe, expect, it } from "vitest"
import { aDraft } from "./a-draft.fixture"
import { quietFindings, unfittingOf, wordsOf } from "./quiet-findings"
import { reviewPlan } from "./review-plan"
import type { AnswerableRule, Unfitting } from "./unfitting"

const VAGUE = "Anna feels better about the pumps before I leave"
const draftOf = (words: string, unfitting: Unfitting[] = []) => aDraft({ primary: { words, purpose: "" }, unfitting })

/** What is kept when the rep presses "doesn't fit here" on this rule's finding about these words. */
function saidOf(words: string, rule: AnswerableRule): Unfitting {
  const draft = draftOf(words)
  const said = unfittingOf(draft, reviewPlan(draft), { rule, at: 0 })
  if (!said) throw new Error(`There is no ${rule} finding about "${words}".`)
  return { id: "1", ...said }
}

const rulesHeard = (words: string, unfitting: Unfitting[]) =>
  reviewPlan(draftOf(words, unfitting)).primary?.findings.map(({ rule }) => rule)

describe("a finding that does not fit", () => {
  const said = saidOf(VAGUE, "measurable")

  it("is quiet for those words, and every other finding is heard as before", () => {
    expect(rulesHeard(VAGUE, [])).toContain("measurable")
    expect(rulesHeard(VAGUE, [said])).toEqual(rulesHeard(VAGUE, [])?.filter((rule) => rule !== "measurable"))
    expect(reviewPlan(draftOf(VAGUE, [said])).primary?.quieted).toMatchObject([
      { rule: "measurable", unfittingId: "1" },
    ])
  })

  it.each([
    ["words changed elsewhere in the field", "Anna feels better about the new pumps today before I leave"],
    ["other letter case and blanks", VAGUE.toUpperCase().replaceAll(" ", "  ")],
  ])("stays quiet: %s", (_, words) => expect(rulesHeard(words, [said])).not.toContain("measurable"))

  it("is heard again once those words change, and once it is taken back", () => {
    expect(rulesHeard("Anna warms to the pumps before I leave", [said])).toContain("measurable")
    expect(rulesHeard(VAGUE, [])).toContain("measurable")
  })

  it("is kept by the whole field where it rests on no words", () => {
    const words = "Anna signs the order for six pumps"
    const undated = saidOf(words, "time_bound")
    expect(undated).toMatchObject({ field: "primary", words })
    expect(rulesHeard(words, [undated])).not.toContain("time_bound")
    expect(rulesHeard(`${words} and two filters`, [undated])).toContain("time_bound")
  })

  it("is not listed as open, and is asked for by no floor", () => {
    const floor = { smartFloor: { atLeast: "met" as const, criteria: 5 } }
    const words = "Anna signs the order for six pumps"
    const undated = saidOf(words, "time_bound")
    expect(reviewPlan(draftOf(words), floor).ready).toBe(false)
    expect(reviewPlan(draftOf(words, [undated]), floor)).toMatchObject({ ready: true, open: [] })
  })

  it("a floor asks no more of what is left than what is left, and still asks it", () => {
    const floor = { smartFloor: { atLeast: "met" as const, criteria: 4 } }
    const { open } = reviewPlan(draftOf(VAGUE, [said]), floor)
    expect(open.filter(({ blocks }) => blocks).map(({ says }) => says)).toEqual([
      "Your organisation asks for 4 of the 4 points that fit of the primary; 3 stand.",
    ])
  })
})

describe("of a fallback", () => {
  const fallback = { words: "Anna orders one pump for Leeds", trigger: "", howItDiffers: "" }

  it("what advises can be answered", () => {
    const draft = aDraft({ fallbacks: [fallback] })
    const review = reviewPlan(draft)
    const unfitting = (["fallback-no-date", "fallback-no-trigger"] as const).map((rule) => ({
      id: rule,
      ...(unfittingOf(draft, review, { rule, at: 0 }) ?? { rule, field: "primary" as const, words: "" }),
    }))
    expect(reviewPlan({ ...draft, unfitting }).fallbacks[0]).toMatchObject({
      findings: [],
      quieted: [{ rule: "fallback-no-trigger" }, { rule: "fallback-no-date" }],
    })
  })

  it("what blocks cannot, even by words made up to match", () => {
    const same = { ...fallback, words: "Anna signs the order for six pumps before I leave" }
    const draft = aDraft({ fallbacks: [same] })
    const made = { id: "1", rule: "fallback-same-as-primary" as AnswerableRule, field: "fallback" as const }
    const review = reviewPlan({ ...draft, unfitting: [{ ...made, words: same.words }] })
    expect(review.fallbacks[0]).toMatchObject({ blocks: true, quieted: [] })
    expect(unfittingOf(draft, reviewPlan(draft), { rule: made.rule, at: 0 })).toBeNull()
  })
})

it("the words of several places stand apart, so that no two findings share them by chance", () => {
  const finding = { rule: "specific", field: "primary", weight: "advises", says: "", question: null } as const
  const evidence = [
    { start: 0, end: 4 },
    { start: 10, end: 14 },
  ]
  expect(wordsOf({ ...finding, evidence }, "Anna will sign")).toBe("Anna … sign")
  expect(quietFindings([{ ...finding, evidence: [] }], " Anna  signs ", [])).toMatchObject({ quieted: [] })
})
