import { describe, expect, test } from "vitest"
import { askAboutAgreed, isOurs } from "./ask-about-agreed"

const today = "2026-11-24"
const ask = (agreedAction: string, agreedBy = "Hanna Berg", agreedDue: string | null = "2026-11-14") =>
  askAboutAgreed({ agreedAction, agreedBy, agreedDue }, { today, repName: "Rosa Lind" })

describe("what was agreed is asked about in a sentence", () => {
  test.each([
    ["Hanna sends the tender file", "Hanna was to send the tender file by the 14th."],
    ["Sends the branch list.", "Hanna was to send the branch list by the 14th."],
    ["send us the dates", "Hanna was to send you the dates by the 14th."],
    ["She will send us the dates", "Hanna was to send you the dates by the 14th."],
    ["to book two places", "Hanna was to book two places by the 14th."],
    ["Hanna publishes the answer to question 7", "Hanna was to publish the answer to question 7 by the 14th."],
    ["Hanna tries the number by the 14th", "Hanna was to try the number by the 14th."],
    ["Hanna sends the file by 14 November", "Hanna was to send the file by the 14th."],
    ["Hanna chooses a date for the visit", "Hanna was to choose a date for the visit by the 14th."],
    ["Hanna tells Fatima's desk that I am coming", "Hanna was to tell Fatima's desk that you are coming by the 14th."],
    [
      "Ruth and Simon comment on our first outline",
      "Ruth and Simon were to comment on your first outline by the 14th.",
    ],
    ["Verity's office fixes an hour", "Verity's office was to fix an hour by the 14th."],
    ["The senior captain asks two colleagues", "The senior captain was to ask two colleagues by the 14th."],
  ])("%s", (action, says) => expect(ask(action)).toBe(says))

  test("when it was ours to do", () => {
    expect(ask("We send the revised quote", "")).toBe("You were to send the revised quote by the 14th.")
    expect(ask("Rosa sends the revised quote", "Rosa Lind")).toBe("You were to send the revised quote by the 14th.")
    expect(ask("sends the revised quote", "us")).toBe("You were to send the revised quote by the 14th.")
    expect(isOurs({ agreedAction: "Hanna sends it", agreedBy: "", agreedDue: null }, "Rosa Lind")).toBe(false)
  })

  test("without a date, with one to come, in another month and another year", () => {
    expect(ask("Hanna sends the file", "Hanna Berg", null)).toBe("Hanna was to send the file.")
    expect(ask("Hanna sends the file", "Hanna Berg", "2026-11-26")).toBe("Hanna is to send the file by the 26th.")
    expect(ask("We send the file", "", "2026-11-24")).toBe("You are to send the file by the 24th.")
    expect(ask("Hanna sends the file", "Hanna Berg", "2026-10-02")).toBe("Hanna was to send the file by 2 October.")
    expect(ask("Hanna sends the file", "Hanna Berg", "2027-01-14")).toBe(
      "Hanna is to send the file by 14 January 2027.",
    )
  })

  test("words that cannot be said again are quoted", () => {
    expect(ask("the tender file")).toBe("Agreed last time with Hanna: “the tender file”, by the 14th.")
    expect(ask("the tender file", "", null)).toBe("Agreed last time: “the tender file”.")
  })
})
