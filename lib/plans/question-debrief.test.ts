import fc from "fast-check"
import { describe, expect, test } from "vitest"
import type { DebriefEntries } from "./debrief"
import { BUYER_REACTIONS, OUTCOMES } from "./meeting"
import { questionDebrief } from "./question-debrief"

const meeting = { who: "Hanna", rep: "Rosa Lind", day: "2026-11-24", hasFallback: true }
const told: DebriefEntries = {
  outcome: "primary-achieved",
  primaryAsked: true,
  fallbackTrigger: "",
  said: "",
  heard: null,
  reaction: null,
  agreedAction: "Sends the list of branches",
  agreedBy: "Hanna Berg",
  agreedDue: "2026-12-04",
}
const nothing = { outcome: "continuation", agreedAction: "", agreedBy: "", agreedDue: null } as const
const says = (more: Partial<DebriefEntries>, of: Partial<typeof meeting> = {}) =>
  questionDebrief({ ...told, ...more }, { ...meeting, ...of }).map((question) => question.says)

describe("a debrief that says who does what by when", () => {
  test.each([
    "Sends the list of branches",
    "Hanna Berg books two places",
    "Signs the two-year contract",
    "Names the three team leaders",
  ])("is left alone: %s", (agreedAction) => expect(says({ agreedAction })).toEqual([]))

  test("so is one that plainly says that nothing came of it", () => {
    expect(says({ ...nothing, outcome: "no-progress", said: "She had ten minutes and left." })).toEqual([])
    expect(says({ ...nothing, said: "It was not a good meeting." })).toEqual([])
  })
})

describe("warm words without an action", () => {
  test.each(["Great meeting, they loved it", "She was very interested", "It went well", "They are keen"])(
    "are challenged: %s",
    (said) => {
      const [question] = questionDebrief({ ...told, ...nothing, said }, meeting)
      expect(question?.says).toMatch(/is how it felt; nothing was agreed/)
      expect(question?.asks).toBe("What did Hanna say would happen next, and by when?")
    },
  )

  test("and so is a reaction alone", () => {
    expect(says({ ...nothing, reaction: "warmer" })).toEqual(["Hanna took it well, and nothing was agreed."])
  })
})

describe("an action", () => {
  test.each([
    ["that is ours", { agreedBy: "Rosa Lind" }, "That is ours to do."],
    ["of ours in other words", { agreedBy: "we" }, "That is ours to do."],
    ["that is vague", { agreedAction: "Keep in touch" }, "Nobody could tell afterwards whether that was done."],
    [
      "that only thinks",
      { agreedAction: "Will think about it" },
      "Nobody could tell afterwards whether that was done.",
    ],
    ["without a name", { agreedBy: "" }, "It has no name to it."],
    ["without a day", { agreedDue: null }, "It has no day to it."],
    ["due before the meeting", { agreedDue: "2026-11-23" }, "That day was before the meeting."],
  ] as const)("%s is asked about", (_, more, sentence) => expect(says(more)).toEqual([sentence]))
})

describe("an outcome against the facts", () => {
  test.each([
    ["achieved and not asked for", { primaryAsked: false }, {}, "The primary was achieved, and it was not asked for."],
    [
      "a fallback nobody wrote",
      { outcome: "fallback-achieved" },
      { hasFallback: false },
      "No fallback was written before this meeting.",
    ],
    [
      "a retreat without asking",
      { outcome: "fallback-achieved", primaryAsked: false },
      {},
      "The fallback came out before the primary was asked for.",
    ],
    ["an advance without an action", { agreedAction: "" }, {}, "Something was agreed, and it does not stand here."],
  ] as const)("is asked about: %s", (_, more, of, sentence) => expect(says(more, of)).toEqual([sentence]))
})

test("whatever is told, every question is a sentence and a question, and nothing is thrown", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...OUTCOMES),
      fc.constantFrom(null, ...BUYER_REACTIONS),
      fc.constantFrom(true, false, null),
      fc.string(),
      fc.string(),
      fc.string(),
      (outcome, reaction, primaryAsked, said, agreedAction, agreedBy) => {
        const found = questionDebrief(
          { ...told, outcome, reaction, primaryAsked, said, agreedAction, agreedBy },
          meeting,
        )
        for (const question of found)
          expect([question.says, question.asks]).toEqual([expect.stringMatching(/\.$/), expect.stringMatching(/\?$/)])
      },
    ),
  )
})
