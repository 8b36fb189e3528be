import { expect, it } from "vitest"
import { findOnlyInformation } from "./context-only-information"
import { inContext } from "./in-context.fixture"

const visit = { known: { isVisit: true } }

it.each(["Hanna tells us who signs", "Find out how lot two is weighted", "Understand better what Hanna wants"])(
  "a visit for information alone: %s",
  (words) =>
    expect(findOnlyInformation(inContext(words, visit))?.question).toBe(
      "Could they mail this? What would you ask for if you go anyway?",
    ),
)

it.each([
  ["by phone", "Hanna tells us who signs", {}],
  ["something is asked for too", "Hanna tells us who signs and introduces me to them by Friday", visit],
  ["it is told to others", "Hanna tells the board what it saved by Friday", visit],
  ["an action", "Hanna books two places at our open day before I leave", visit],
  ["nothing is written", "tbc", visit],
])("nothing is said: %s", (_, words, change) => expect(findOnlyInformation(inContext(words, change))).toBeNull())
