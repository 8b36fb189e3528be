import { describe, expect, it } from "vitest"
import { blanksIn } from "@/lib/objectives/blanks"
import { reviewPlan } from "@/lib/objectives/review-plan"
import { CRITERIA } from "@/lib/objectives/vocabulary"
import { readWords } from "@/lib/objectives/words"
import { agendaLeaks } from "./agenda-leaks"
import { agendaOf } from "./agenda-of"
import { agendaSecrets } from "./agenda-secrets"
import { draftOf } from "./draft-of"
import { exampleShape } from "./example-shape"
import { wordsOfTheFallback } from "./words-of-the-fallback"
import { EXAMPLE_AGENDA, EXAMPLE_COMPANY, EXAMPLE_DEBRIEF, EXAMPLE_PLAN } from "./worked-example"

describe("the worked example", () => {
  const review = reviewPlan(draftOf(EXAMPLE_PLAN))

  it("is as good as it says, by the rules", () => {
    expect(review.ready).toBe(true)
    expect(review.open).toEqual([])
    expect(CRITERIA.map((one) => review.primary?.criteria[one].verdict)).toEqual(CRITERIA.map(() => "met"))
    expect(review.primary?.commitment).toBe("customer-action")
    expect(review.fallbacks.map(({ verdict }) => verdict)).toEqual(["good"])
  })

  it("tells the customer what was advised", () => expect(EXAMPLE_PLAN.hears).toBe(review.advice?.rung))

  it("shows the customer no word of what is the rep's", () => {
    const agenda = agendaOf(EXAMPLE_PLAN, EXAMPLE_COMPANY, EXAMPLE_AGENDA)
    expect(agendaLeaks(agenda, agendaSecrets(EXAMPLE_PLAN, EXAMPLE_AGENDA))).toEqual([])
    expect(wordsOfTheFallback(agenda, EXAMPLE_PLAN)).toEqual([])
  })

  it("was asked for before the fallback came out", () =>
    expect(EXAMPLE_DEBRIEF).toMatchObject({ outcome: "fallback-achieved", primaryAsked: true }))
})

describe("a plan made from it", () => {
  const { primaryWords, purpose, fallbacks } = exampleShape("Hanna")
  const [fallback] = fallbacks

  it("has its sentences, with blanks, and nothing that was invented there", () => {
    const shape = [primaryWords, purpose, fallback?.words, fallback?.trigger].join("\n")
    expect(blanksIn(shape).length).toBeGreaterThanOrEqual(8)
    const { name, title } = EXAMPLE_PLAN.mainContact
    const facts = readWords([name, title, EXAMPLE_PLAN.account.name, EXAMPLE_PLAN.place, EXAMPLE_PLAN.need].join(" "))
    const invented = new Set(facts.map(({ text }) => text).filter((word) => word.length > 4 && word !== "whole"))
    for (const { text } of readWords(shape)) {
      expect(invented.has(text), text).toBe(false)
      expect(/\p{N}/u.test(text), text).toBe(false)
    }
    for (const word of ["march", "engineers", "night", "repair", "oven", "bakery"])
      expect(shape.toLowerCase()).not.toContain(word)
  })

  it("is met by nothing that a blank is in", () => {
    const plan = { ...EXAMPLE_PLAN, primaryWords, purpose, fallbacks, hears: null }
    const { primary, ready } = reviewPlan(draftOf(plan))
    expect(ready).toBe(false)
    for (const criterion of ["specific", "measurable", "time_bound"] as const)
      expect(primary?.criteria[criterion].verdict).not.toBe("met")
  })

  it("says the role where no name is known", () =>
    expect(exampleShape("the Head of Training").fallbacks[0]?.words).toMatch(/^The Head of Training names/u))
})
