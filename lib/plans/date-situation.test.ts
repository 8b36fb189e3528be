import { expect, test } from "vitest"
import { dateSituation } from "./date-situation"

const nothing = { words: "", asOf: "" } as const
const of = (now: { words: string; asOf: string }) => ({
  now,
  changed: nothing,
  "agreed-last-time": nothing,
  "who-decides": nothing,
  "in-the-way": nothing,
})

test.each([
  ["new words are true as of today", undefined, { words: "a", asOf: "" }, { words: "a", asOf: "2026-11-23" }],
  ["a day that is said is kept", undefined, { words: "a", asOf: "2026-10-01" }, { words: "a", asOf: "2026-10-01" }],
  [
    "unchanged words keep their day",
    { words: "a", asOf: "2026-05-01" },
    { words: "a", asOf: "2026-05-01" },
    { words: "a", asOf: "2026-05-01" },
  ],
  [
    "changed words are dated anew",
    { words: "a", asOf: "2026-05-01" },
    { words: "b", asOf: "2026-05-01" },
    { words: "b", asOf: "2026-11-23" },
  ],
  [
    "changed words with a changed day keep it",
    { words: "a", asOf: "2026-05-01" },
    { words: "b", asOf: "2026-06-01" },
    { words: "b", asOf: "2026-06-01" },
  ],
  ["no words, no line", { words: "a", asOf: "2026-05-01" }, { words: "  ", asOf: "2026-05-01" }, undefined],
])("%s", (_what, stored, entered, kept) => {
  expect(dateSituation(stored ? { now: stored } : {}, of(entered), "2026-11-23")).toEqual(kept ? { now: kept } : {})
})
