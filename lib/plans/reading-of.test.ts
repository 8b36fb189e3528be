import { describe, expect, test } from "vitest"
import { reviewPlan } from "@/lib/objectives/review-plan"
import { aPlan } from "./a-plan.fixture"
import { draftOf } from "./draft-of"
import type { Plan } from "./plan"
import { readingOf } from "./reading-of"

function read(words: Partial<Plan>) {
  const draft = draftOf(aPlan(words))
  return readingOf(draft, reviewPlan(draft))
}

describe("what is kept of a review", () => {
  test("the verdict on each criterion, on the fallback, and what was advised for whom", () => {
    expect(read({ hears: "frame" })).toEqual({
      criteria: { specific: "met", measurable: "met", achievable: "met", relevant: "met", time_bound: "met" },
      commitment: "customer-action",
      objectiveType: "event",
      fallback: "good",
      grade: "not-graded",
      buyerStyle: "neutral",
      advised: "frame",
      followed: true,
    })
  })

  test("what the rep said does not fit counts for no one", () => {
    const primaryWords = "Hanna feels better about us before I leave"
    const unfitting: Plan["unfitting"] = [{ id: "1", rule: "measurable", field: "primary", words: "feels … better" }]
    expect(read({ primaryWords }).criteria.measurable).toBe("missing")
    expect(read({ primaryWords, unfitting }).criteria).toMatchObject({ measurable: "does-not-fit", time_bound: "met" })
  })

  test("of a primary in another language nothing was read", () => {
    expect(read({ primaryWords: "Frau Berg bucht noch heute zwei Plätze für uns" })).toMatchObject({
      criteria: { specific: "not-read", time_bound: "not-read" },
      commitment: null,
      objectiveType: null,
    })
  })

  test("a choice against the advice was not followed", () => {
    expect(read({ hears: "ask" })).toMatchObject({ advised: "frame", followed: false })
  })

  test("where either would do, both were followed, and no third", () => {
    const balanced = { factors: ["voiced-need", "must-prepare", "price-at-stake", "go-between"] } as const
    const followed = (hears: Plan["hears"]) => read({ ...balanced, factors: [...balanced.factors], hears }).followed
    expect([followed("purpose"), followed("frame"), followed("ask")]).toEqual([true, true, false])
  })

  test("nothing chosen yet is neither followed nor not", () => {
    expect(read({ hears: null })).toMatchObject({ advised: "frame", followed: null })
  })

  test("without a primary nothing was read and nothing advised", () => {
    const { criteria, ...rest } = read({ primaryWords: " … ", hears: "frame" })
    expect(new Set(Object.values(criteria))).toEqual(new Set(["not-read"]))
    expect(rest).toMatchObject({ commitment: null, objectiveType: null, advised: null, followed: null })
  })

  test("with nobody to meet nothing was advised", () => {
    expect(read({ mainContact: null, hears: "frame" })).toMatchObject({
      buyerStyle: null,
      grade: "not-graded",
      advised: null,
      followed: null,
    })
  })

  test("the first fallback counts, and one is missing where none is written", () => {
    expect(read({ fallbacks: [] }).fallback).toBe("missing")
    const [good] = aPlan().fallbacks
    if (!good) throw new Error("The plan of the fixture has a fallback.")
    const same = { words: aPlan().primaryWords, trigger: "", howItDiffers: "" }
    expect(read({ fallbacks: [same, good] }).fallback).toBe("same-as-primary")
  })
})
