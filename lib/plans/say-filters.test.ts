import { expect, test } from "vitest"
import { NO_FILTERS, type PlanFilters } from "./plan-filters"
import { sayFilters, sayLeftOut } from "./say-filters"

test.each<[string, Partial<PlanFilters>, string | null]>([
  ["", {}, null],
  ["ready", { states: ["ready"] }, null],
  ["in draft, ready or to debrief", { states: ["draft", "ready", "to-debrief"] }, null],
  ["this week", { time: "this-week" }, null],
  ["from Mon 2 Nov to Fri 6 Nov", { from: "2026-11-02", to: "2026-11-06" }, null],
  ["on Mon 2 Nov", { from: "2026-11-02", to: "2026-11-02" }, null],
  ["from Fri 1 Jan 2027 on", { from: "2027-01-01" }, null],
  ["up to Fri 6 Nov", { to: "2026-11-06" }, null],
  [
    "debriefed or that did not happen, in the past, with Kestrel Foods, with “open day” in the account, the contact or the primary",
    { states: ["debriefed", "cancelled"], time: "past", find: "open day" },
    "Kestrel Foods",
  ],
])("the filters say: %s", (said, filters, account) =>
  expect(sayFilters({ ...NO_FILTERS, ...filters }, { account, today: "2026-11-24" })).toBe(said),
)

test("what was left out is said in one sentence", () => {
  expect(sayLeftOut([])).toBe("")
  expect(sayLeftOut(["state"])).toBe("Not all of this address was understood: the state was left out.")
  expect(sayLeftOut(["dates"])).toBe("Not all of this address was understood: the dates were left out.")
  expect(sayLeftOut(["state", "account"])).toBe(
    "Not all of this address was understood: the state and the account were left out.",
  )
})
