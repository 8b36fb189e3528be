import { expect, it } from "vitest"
import { findOnlyOurQuarter } from "./context-only-our-quarter"
import { type Change, inContext } from "./in-context.fixture"

const ORDER = "Hanna signs the order today"

it.each<[string, string, Change]>([
  ["in the words", `${ORDER} so that it counts for Q3`, {}],
  ["as the time", "Hanna signs the order before our quarter ends", {}],
  ["as a target", `${ORDER} so we hit the quota`, {}],
  ["as the purpose", ORDER, { purpose: "so that I make my number" }],
])("our reason is the only one: %s", (_, words, change) =>
  expect(findOnlyOurQuarter(inContext(words, change))).toMatchObject({
    question: "What do they gain by deciding now rather than later?",
  }),
)

it.each<[string, string, Change]>([
  ["no reason is given", ORDER, {}],
  ["a plain date", "Hanna signs the order by the end of the quarter", {}],
  ["their need is quoted", `${ORDER} so we hit the quota`, { need: "Two lines stand still on Mondays" }],
  [
    "their purpose is given",
    "Hanna signs the order before our quarter ends",
    { purpose: "so that line two runs again" },
  ],
  ["numbers that are no target", "Hanna lists both pumps with our article numbers by Friday", {}],
])("nothing is said: %s", (_, words, change) => expect(findOnlyOurQuarter(inContext(words, change))).toBeNull())
