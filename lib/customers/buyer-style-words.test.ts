import { expect, it } from "vitest"
import { BUYER_STYLE_WORDS, buyerStyleHint } from "./buyer-style-words"

it("says what to choose only where there is a choice", () => {
  expect(buyerStyleHint("neutral")).toMatch(/Choose this if you do not know yet\.$/)
  expect(BUYER_STYLE_WORDS.neutral.means).not.toContain("Choose")
  expect(buyerStyleHint("open")).toBe(BUYER_STYLE_WORDS.open.means)
})
