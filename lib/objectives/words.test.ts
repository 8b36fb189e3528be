import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { readWords } from "./words"

describe("the words of a text", () => {
  it.each([
    ["lower case, no accents, straight apostrophes", "Façade I’d Bjørn", ["facade", "i'd", "bjorn"]],
    ["numbers keep their separators", "1.18 31/3 £60k 10:00", ["1.18", "31/3", "60k", "10:00"]],
    ["hyphens part words", "sign-off", ["sign", "off"]],
    ["mark-up is left out", "<b>Get PO</b>", ["get", "po"]],
    ["nothing", "… ?! 🎯", []],
  ])("%s", (_, text, expected) => expect(readWords(text).map((word) => word.text)).toEqual(expected))

  it("knows what stands before a word", () => {
    const [first, second, third, fourth] = readWords("Get £40, (Anil). CFO")
    expect([first?.after, second?.after, third?.after, fourth?.after]).toEqual(
      ["start", "space", "comma", "stop"].map((x, i) => (i === 2 ? "bracket" : x)),
    )
    expect(second?.money).toBe(true)
    expect(fourth?.caps).toBe(true)
  })

  it("spans point into the text it was given, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
        let last = 0
        for (const { start, end } of readWords(text)) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          last = end
        }
        expect(last).toBeLessThanOrEqual(text.length)
      }),
    )
  })
})
