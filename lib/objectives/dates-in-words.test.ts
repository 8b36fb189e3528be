import { describe, expect, it } from "vitest"
import { datesInWords } from "./dates-in-words"
import { readWords } from "./words"

const dates = (text: string, on: string | null = "2026-05-20") =>
  datesInWords(readWords(text), on).map((date) => date.on)

describe("dates in words", () => {
  it.each([
    ["by Friday", "2026-05-22"],
    ["by 31/3/27", "2027-03-31"],
    ["12/06", "2026-06-12"],
    ["on 8 July", "2026-07-08"],
    ["the 27th", "2026-05-27"],
    ["the 5th", "2026-06-05"],
    ["tomorrow", "2026-05-21"],
    ["5 May, already gone", "2026-05-05"],
    ["the afternoon of 5 August", "2026-08-05"],
  ])("%s", (text, expected) => expect(dates(text)).toEqual([expected]))

  it.each(["a 30 day trial", "at 1.18 per kg", "24/7", "38 days overdue", "while we're sat down", "in June", "5pm"])(
    "%s is no date",
    (text) => expect(dates(text)).toEqual([]),
  )

  it("knows none without a meeting day, or with one that is no day", () => {
    expect(dates("by Friday", null)).toEqual([])
    expect(dates("by Friday", "2026-99-99")).toEqual([])
  })

  it("points at the words", () => {
    const text = "Sign it by 8 July please"
    const [date] = datesInWords(readWords(text), "2026-05-20")
    expect(text.slice(date?.span.start, date?.span.end)).toBe("8 July")
  })
})
