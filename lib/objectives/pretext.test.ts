import { describe, expect, it } from "vitest"
import { findPretext } from "./pretext"

describe("a pretext in an opening line", () => {
  it.each([
    "Hello Anna, this is just a courtesy visit.",
    "I just happened to be in the area",
    "I was passing and thought I would look in",
    "I'm not here to sell anything",
    "We are doing a quick survey of hospitals",
    "No agenda really",
  ])("warned of: %s", (line) => {
    const finding = findPretext(line)
    expect(finding).toMatchObject({ rule: "pretext", field: "opening-line", weight: "advises" })
    expect(line.slice(finding?.evidence[0]?.start, finding?.evidence[0]?.end).length).toBeGreaterThan(5)
  })

  it.each([
    "",
    "Thank you for the time, Anna. I would like to talk about the winter shifts.",
    "At the end we decide, and no is fine.",
  ])("straight: %s", (line) => expect(findPretext(line)).toBeNull())
})
