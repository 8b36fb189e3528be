import { describe, expect, it } from "vitest"
import { saysHowItDiffers } from "./how-it-differs"

const PRIMARY = "Anna signs the order for six pumps"
const FALLBACK = "Anna signs the same order in June"
const saysHow = (line: string) => saysHowItDiffers(line, PRIMARY, FALLBACK)

describe("how a fallback differs is said", () => {
  it.each([
    ["in four words", "two wards asked first"],
    ["in words of both objectives together", "six pumps in June"],
    ["in most of the fallback's words and one of the rep's", "Anna signs the order in July"],
    ["in the words of an objective where they cross from one word into the next", "signs the order for six pump"],
  ])("%s", (_, line) => expect(saysHow(line)).toBe(true))
})

describe("how a fallback differs is not said", () => {
  it.each([
    ["in three words", "two wards only"],
    ["in three words, one of them twice", "two wards, only two"],
    ["in a part of the primary", "signs the order for six"],
    ["in a part of the fallback", "the same order in June"],
    ["in the primary's words in another order", "six pumps for the order"],
    ["in the fallback's words in another order", "in June the same order"],
    ["by punctuation", "… !! ?? —"],
  ])("%s", (_, line) => expect(saysHow(line)).toBe(false))

  it("a page is read only as far as its beginning", () => {
    expect(saysHow(`${"more ".repeat(400)}in two wards only`)).toBe(false)
    expect(saysHow(`${"more ".repeat(300)}in two wards only`)).toBe(true)
  })
})
