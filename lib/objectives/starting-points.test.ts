import { expect, it } from "vitest"
import { BLANK } from "./blanks"
import { aPlanFor, type Change } from "./in-context.fixture"
import { reviewPlan } from "./review-plan"
import { OBSTACLES } from "./vocabulary"

const PRIMARY = "Hanna signs the order for six pumps by 30 June"
const fallback = (words: string) => ({ words, trigger: "the money is gone", howItDiffers: "" })
const points = (fallbacks: Change["fallbacks"] = [], words = PRIMARY, change: Change = {}) =>
  reviewPlan(aPlanFor(words, { fallbacks, ...change })).startingPoints

it("offers three starts for each obstacle, and says which is likeliest", () => {
  const offered = points()
  expect(offered?.likeliest).toBe("budget")
  for (const obstacle of OBSTACLES) expect(offered?.starts[obstacle]).toHaveLength(3)
  expect(offered?.starts.budget[0]?.words).toBe("Hanna orders a first part, ___, that fits in what is left, by ___")
})

it("offers them as long as the first fallback is not good, and not while its blanks are filled in", () => {
  expect(points([fallback("Leave it")])).not.toBeNull()
  expect(points([fallback("Hanna orders one pump for the Leeds line by 14 July")])).toBeNull()
  expect(points([fallback("Hanna orders ___ by ___")])).toBeNull()
  expect(points([fallback("Hanna orders one pump for the Leeds line by 14 July"), fallback("Leave it")])).toBeNull()
})

it("offers none without a primary, nor beside one it cannot read", () => {
  expect(points([], " ")).toBeNull()
  expect(points([], "Frau Berg bucht noch heute zwei Plätze für den Tag der offenen Tür")).toBeNull()
})

it("calls the contact by first name, else by title, else leaves a blank; in the rewrite too", () => {
  const called = (contact: Change["contact"]) => {
    const review = reviewPlan(aPlanFor("Get a purchase order", { contact, fallbacks: [] }))
    return [review.primary?.rewrite, review.startingPoints?.starts.date[0]?.trigger]
  }
  const hanna = { name: "Hanna Berg", title: "Head of Training", style: "neutral" as const }
  const rest = "will give us a purchase order by ___"
  expect(called(hanna)).toEqual([`Hanna ${rest}`, "Hanna cannot make the day"])
  expect(called({ ...hanna, name: null })).toEqual([
    `The Head of Training ${rest}`,
    "the Head of Training cannot make the day",
  ])
  expect(called({ ...hanna, name: null, title: " " })).toEqual([`${BLANK} ${rest}`, `${BLANK} cannot make the day`])
  expect(called(null)).toEqual([`${BLANK} ${rest}`, `${BLANK} cannot make the day`])
})

it("rewrites nothing that is not English, and nothing that lacks nothing", () => {
  const rewrite = (words: string) => reviewPlan(aPlanFor(words)).primary?.rewrite
  expect(rewrite("Frau Berg bucht noch heute zwei Plätze für den Tag der offenen Tür")).toBeNull()
  expect(rewrite(PRIMARY)).toBeNull()
})
