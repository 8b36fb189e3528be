import { describe, expect, it } from "vitest"
import { findUnderreach } from "./context-underreach"
import { type Change, earlier, inContext } from "./in-context.fixture"

const LATE: Change = { known: { late: true } }

describe("too small by now", () => {
  it.each<[string, string, Change, string]>([
    [
      "keep in touch",
      "Keep in touch with Hanna",
      earlier(3),
      "This is your fourth meeting here, and it asks for no more than a first one could.",
    ],
    [
      "keep them warm",
      "keep Hanna warm",
      earlier(4),
      "This is your fifth meeting here, and it asks for no more than a first one could.",
    ],
    [
      "another call",
      "Hanna agrees to another call before I leave",
      earlier(12),
      "This is your next meeting here, and it asks for no more than a first one could.",
    ],
    [
      "a brochure",
      "Hanna takes our brochure",
      LATE,
      "They have something to decide, and this asks them for no part of it.",
    ],
    [
      "catching up",
      "Catch up with Hanna",
      LATE,
      "They have something to decide, and this asks them for no part of it.",
    ],
  ])("%s", (_, words, change, says) => expect(findUnderreach(inContext(words, change))?.says).toBe(says))
})

describe("nothing is said", () => {
  it.each<[string, string, Change]>([
    ["at an early meeting", "Keep in touch with Hanna", earlier(2)],
    ["where nothing is known", "Keep in touch with Hanna", {}],
    ["of a real step", "Hanna signs the order for six pumps before I leave", earlier(5)],
    [
      "of a meeting that brings somebody in",
      "Hanna books the next meeting with Petra Vogel before I leave",
      earlier(5),
    ],
    ["of a brochure that goes to somebody", "Hanna hands our brochure to the board by Friday", LATE],
    ["of no words", "tbc", earlier(5)],
  ])("%s", (_, words, change) => expect(findUnderreach(inContext(words, change))).toBeNull())
})
