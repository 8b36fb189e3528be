import { describe, expect, it } from "vitest"
import { aDraft } from "./a-draft.fixture"
import type { PlanDraft } from "./plan-draft"
import { reviewPlan } from "./review-plan"

const complete = aDraft()
const review = (change: Partial<PlanDraft>) => reviewPlan(aDraft(change))
const blocking = (change: Partial<PlanDraft>) =>
  review(change)
    .open.filter(({ blocks }) => blocks)
    .map(({ field }) => field)

describe("ready", () => {
  it("a complete plan is", () => expect(review({})).toMatchObject({ ready: true, open: [] }))

  it.each<[string, Partial<PlanDraft>, string]>([
    ["no time", { meetingDate: null }, "meeting"],
    ["no contact", { contact: null }, "contact"],
    ["a contact without name and title", { contact: { name: " ", title: "", style: "open" } }, "contact"],
    ["no primary", { primary: { words: " - ", purpose: "" } }, "primary"],
    ["no fallback", { fallbacks: [] }, "fallback"],
    [
      "an empty first fallback",
      { fallbacks: [{ words: "", trigger: "", howItDiffers: "" }, complete.fallbacks[0]!] },
      "fallback",
    ],
    ["a fallback that gives up", { fallbacks: [{ words: "leave it", trigger: "x", howItDiffers: "" }] }, "fallback"],
    [
      "a fallback that is the primary",
      { fallbacks: [{ ...complete.fallbacks[0]!, words: complete.primary.words }] },
      "fallback",
    ],
    ["no choice of what they hear", { hears: null }, "hears"],
  ])("%s is not", (_, change, field) => {
    expect(blocking(change)).toEqual([field])
    expect(review(change).ready).toBe(false)
  })

  it("a role without a name is a contact", () => {
    expect(review({ contact: { name: null, title: "Site manager", style: "open" } }).ready).toBe(true)
  })

  it("SMART gaps and weak further fallbacks only advise", () => {
    const change = {
      primary: { words: "Keep in touch", purpose: "" },
      fallbacks: [complete.fallbacks[0]!, { words: "leave it", trigger: "", howItDiffers: "" }],
    }
    expect(review(change).ready).toBe(true)
    expect(review(change).open.length).toBeGreaterThan(4)
  })

  it("one line on how it differs opens the way", () => {
    const same = {
      ...complete.fallbacks[0]!,
      words: complete.primary.words,
      howItDiffers: "only for the two wards that asked",
    }
    expect(review({ fallbacks: [same] }).ready).toBe(true)
  })

  it("an organisation's floor blocks, and is passed by a better primary", () => {
    const policy = { smartFloor: { atLeast: "met" as const, criteria: 4 } }
    expect(reviewPlan({ ...complete, primary: { words: "Keep in touch", purpose: "" } }, policy).ready).toBe(false)
    expect(reviewPlan(complete, policy).ready).toBe(true)
  })
})

describe("what it says", () => {
  it("asks for a fallback by the day of the meeting", () => {
    expect(review({ fallbacks: [] }).open).toEqual([
      {
        field: "fallback",
        says: "No fallback yet. What would still move this on if you do not get it on the 14th?",
        blocks: true,
      },
    ])
  })

  it("keeps the method's order", () => {
    const fields = review({
      meetingDate: null,
      contact: null,
      primary: { words: "", purpose: "" },
      fallbacks: [],
      hears: null,
      situation: {},
    }).open.map(({ field }) => field)
    expect(fields).toEqual(["meeting", "contact", "situation", "primary", "fallback", "hears"])
  })

  it("advises for each grade when nobody has graded the contact, and not otherwise", () => {
    expect(review({ grade: "not-graded" }).adviceByGrade.map(({ grade }) => grade)).toEqual([
      "new",
      "established",
      "trusted",
    ])
    expect(review({}).adviceByGrade).toEqual([])
  })

  it("warns of a pretext, and never blocks for it", () => {
    const { advice, open, ready } = review({ openingLine: "Just a courtesy visit" })
    expect(advice?.findings.map(({ rule }) => rule)).toEqual(["pretext"])
    expect([open.at(-1)?.field, ready]).toEqual(["opening-line", true])
  })
})
