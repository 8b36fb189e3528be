import { expect, it } from "vitest"
import { findSameEveryTime } from "./context-same-every-time"
import { earlier, inContext } from "./in-context.fixture"

const NOW = "Hanna signs the order for 6 pumps by Monday 14 June"

it.each([
  ["in the same words", NOW, 3],
  ["whatever the day and the number", "hanna signs the order for 8 pumps, by Tuesday 2 May", 2],
])("%s", (_, before, times) =>
  expect(findSameEveryTime(inContext(NOW, earlier(times, before)))?.says).toBe(
    `You went for this in the same words at ${times} earlier meetings here.`,
  ),
)

it.each([
  ["once before", NOW, 1],
  ["never", NOW, 0],
  ["other words", "Hanna tries one pump by Monday 14 June", 4],
])("nothing is said: %s", (_, before, times) =>
  expect(findSameEveryTime(inContext(NOW, earlier(times, before)))).toBeNull(),
)
