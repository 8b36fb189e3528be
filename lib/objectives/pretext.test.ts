import { describe, expect, it } from "vitest"
import { adviseDisclosure } from "./advise-disclosure"
import { openingLine } from "./opening-line"
import { findPretext } from "./pretext"
import { OBJECTIVE_TYPES } from "./vocabulary"

describe("a pretext in an opening line", () => {
  it.each([
    "Hello Anna, this is just a courtesy visit.",
    "I just happened to be in the area",
    "We happen to be in your neighbourhood anyway",
    "I was passing and thought I would look in",
    "I'm round the corner, so I thought I'd ring",
    "I only wanted to say hello",
    "Just checking in, Anna",
    "I'm just calling for a quick catch-up",
    "Just here for a coffee really",
    "I was just dropping these off",
    "I'm not here to sell anything",
    "Don't worry, this isn't a sales call",
    "I'm not really after anything today",
    "Nothing in particular, I simply thought of you",
    "No agenda really",
    "We are doing a quick survey of hospitals",
    "My boss asked me to call round",
  ])("warned of: %s", (line) => {
    const finding = findPretext(line)
    expect(finding).toMatchObject({ rule: "pretext", field: "opening-line", weight: "advises" })
    expect(line.slice(finding?.evidence[0]?.start, finding?.evidence[0]?.end).length).toBeGreaterThan(4)
  })

  it.each([
    "",
    "Thank you for the time, Anna. I would like to talk about the winter shifts.",
    "At the end we decide, and no is fine.",
    "This is not just a courtesy visit: I have something to ask.",
    "I'm not just passing, Anna; I came for this.",
    "It's more than a social call.",
    "I didn't only come to say hello.",
    "There is no agenda yet, so tell me what you would like from the hour.",
    "Let me check what you agreed with my manager.",
    "You asked me to call in about the survey of your roof.",
    "I was in your building last week for the fire test, and saw the queue.",
    "Could we have a coffee after the tour and decide?",
    "I would rather hear what you need before I say what I hope for.",
  ])("straight: %s", (line) => expect(findPretext(line)).toBeNull())

  it("is in no line of ours", () => {
    for (const type of OBJECTIVE_TYPES) {
      for (const grade of ["new", "established", "trusted"] as const) {
        for (const factors of [[], ["rep-uncomfortable"]] as const) {
          const question = {
            objective: "Anna signs the order today",
            type,
            size: null,
            grade,
            style: "neutral",
            factors,
            braked: false,
            isFallback: false,
          } as const
          const said = openingLine(adviseDisclosure(question).rung, question)
          expect(findPretext(said), said).toBeNull()
        }
      }
    }
  })
})
