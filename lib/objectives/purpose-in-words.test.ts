import fc from "fast-check"
import { expect, it } from "vitest"
import { purposeInWords } from "./purpose-in-words"

it.each([
  ["Ruth signs off the design at this meeting, so that planning can start", "so that planning can start"],
  ["Ruth signs today so planning can start. Then lunch.", "so planning can start"],
  ["So that the dock slot holds, Mr Goh orders the meter", "So that the dock slot holds, Mr Goh orders the meter"],
  ["Hanna books a place in order that she sees the rooms", "in order that she sees the rooms"],
])("%s", (words, purpose) => {
  const { start, end } = purposeInWords(words)?.span ?? { start: 0, end: 0 }
  expect(words.slice(start, end)).toBe(purpose)
})

it.each(["Hanna books two places", "so that", "Also that it is so far so good", ""])("holds none: %s", (words) =>
  expect(purposeInWords(words)).toBeNull(),
)

it("its span stands in the text, whatever the text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.string(), (before, after) => {
      const text = `${before} so that ${after}`
      const found = purposeInWords(text)
      if (found) expect(text.slice(found.span.start, found.span.end)).toContain(found.words)
    }),
  )
})
