import { describe, expect, it } from "vitest"
import { findPhrases, hasPhrase, phrases } from "./phrases"
import { readWords } from "./words"

describe("phrases", () => {
  it.each([
    ["plain words", "in due course", "He will, in due course, sign", true],
    ["the start of a word", "renew*", "the renewals", true],
    ["any one word", "talk _ through", "talk them through it", true],
    ["any number", "# seats", "40 seats", true],
    ["a number may come first only as one", "# seats", "some seats", false],
    ["not across the end of a sentence", "sign off", "They sign. Off we go", false],
    ["a hyphen parts words, on either side", "roll-out", "the roll out", true],
    ["any form of a verb", "sign~ off", "she signed off", true],
    ["not part of a word", "order", "ordering", false],
  ])("%s", (_, phrase, text, found) => expect(hasPhrase(readWords(text), phrases([phrase]))).toBe(found))

  it("the longest phrase that starts at a word is taken", () => {
    const hits = findPhrases(readWords("a letter of intent"), phrases(["letter", "letter of intent"]))
    expect(hits).toEqual([{ from: 1, to: 3, phrase: "letter of intent" }])
  })
})
