import { describe, expect, test } from "vitest"
import { SITUATION_PROMPTS } from "@/lib/objectives/vocabulary"
import { blankEntries } from "./blank-entries.fixture"
import { afterOneTap, isOneTap } from "./one-tap"
import { olderLines } from "./situation-answers"

const today = "2026-11-24"
const given = { today, offer: "Hanna ___ by ___" }
const carried = {
  ...blankEntries,
  situation: {
    ...blankEntries.situation,
    now: { words: "Two sites train by themselves", asOf: "2026-10-01" },
    "who-decides": { words: "Hanna up to ten thousand", asOf: today },
    "in-the-way": { words: "The audit", asOf: "2026-11-01" },
  },
}

describe("the situation by one tap", () => {
  test("nothing changed dates every older line to today and no other", () => {
    expect(olderLines(carried, today)).toEqual(["now", "in-the-way"])
    const { situation } = afterOneTap(carried, "nothing-changed", given)
    expect(SITUATION_PROMPTS.map((prompt) => situation[prompt].asOf)).toEqual([today, "", "", today, today])
    expect(situation.now.words).toBe("Two sites train by themselves")
  })

  test("still true dates its own line", () => {
    const { situation } = afterOneTap(carried, "still-now", given)
    expect([situation.now.asOf, situation["in-the-way"].asOf]).toEqual([today, "2026-11-01"])
    expect(afterOneTap(carried, "still-changed", given)).toEqual(carried)
  })

  test("don't know becomes a question under also-learn, once, and can be taken back", () => {
    const asked = afterOneTap({ ...carried, alsoLearn: "When the audit ends" }, "unknown-who-decides", given)
    expect(asked.alsoLearn).toBe("When the audit ends\nWho can say yes to this now?")
    expect(asked.situation).toEqual(carried.situation)
    expect(afterOneTap(asked, "unknown-who-decides", given)).toEqual(asked)
    expect(afterOneTap(asked, "asked-no-more-who-decides", given).alsoLearn).toBe("When the audit ends")
  })
})

test("an offer is taken into an empty primary and never over words", () => {
  expect(afterOneTap(carried, "offer", given).primaryWords).toBe("Hanna ___ by ___")
  expect(afterOneTap(carried, "offer", { today, offer: null })).toEqual(carried)
  const written = { ...carried, primaryWords: "Hanna books two places" }
  expect(afterOneTap(written, "offer", given)).toEqual(written)
})

test("no other button is one", () => {
  expect(["offer", "still-now"].every(isOneTap)).toBe(true)
  expect(["save", "ready", "agreed-done", "still-", ""].some(isOneTap)).toBe(false)
})
