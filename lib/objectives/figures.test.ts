import { describe, expect, it } from "vitest"
import { dayOfMonth, figureAt } from "./figures"
import { readWords } from "./words"

describe("a number in words or figures", () => {
  it.each([
    ["nine thousand two hundred", 9_200, 3],
    ["eight hundred tonnes", 800, 1],
    ["twenty five pumps", 25, 1],
    ["a dozen", 0, 0],
    ["dozen pumps", 12, 0],
    ["pair of boots", 2, 0],
    ["40k", 40_000, 0],
    ["12 30 pumps", 12, 0],
    ["five six pumps", 5, 0],
    ["pumps", 0, 0],
  ])("%s: %d", (text, figure, to) => expect(figureAt(readWords(text), 0)).toEqual({ figure, to }))

  it.each([
    ["16th", 16],
    ["twelfth", 12],
    ["first", 0],
    ["16", 0],
  ])("%s is the day %d of a month", (text, day) => expect(readWords(text).map(dayOfMonth)).toEqual([day]))
})
