import { expect, test } from "vitest"
import type { PlanDates } from "./plan"
import { changesAreRequested, isFrozen, isOpenToWriting, planState } from "./plan-state"

const at = (hour: number) => new Date(Date.UTC(2026, 10, 24, hour))
const none: PlanDates = {
  readyAt: null,
  changesRequestedAt: null,
  cancelledAt: null,
  cancelReason: null,
  heldAt: null,
  debriefedAt: null,
}

test.each<[string, Partial<PlanDates>]>([
  ["draft", {}],
  ["ready", { readyAt: at(8) }],
  ["draft", { readyAt: at(8), changesRequestedAt: at(9) }],
  ["draft", { readyAt: at(8), changesRequestedAt: at(8) }],
  ["ready", { readyAt: at(10), changesRequestedAt: at(9) }],
  ["held", { heldAt: at(11) }],
  ["held", { readyAt: at(8), heldAt: at(11) }],
  ["debriefed", { readyAt: at(8), heldAt: at(11), debriefedAt: at(12) }],
  ["debriefed", { debriefedAt: at(12) }],
  ["cancelled", { readyAt: at(8), cancelledAt: at(9) }],
])("is %s with %j", (state, dates) => expect(planState({ ...none, ...dates })).toBe(state))

test.each<[boolean, Partial<PlanDates>]>([
  [false, {}],
  [true, { changesRequestedAt: at(9) }],
  [true, { readyAt: at(8), changesRequestedAt: at(9) }],
  [false, { readyAt: at(10), changesRequestedAt: at(9) }],
  [false, { changesRequestedAt: at(9), cancelledAt: at(10) }],
])("changes are requested: %s with %j", (requested, dates) =>
  expect(changesAreRequested({ ...none, ...dates })).toBe(requested),
)

test.each<[boolean, boolean, number, Partial<PlanDates>]>([
  [false, true, 9, {}],
  [true, false, 10, {}],
  [true, false, 11, {}],
  [false, false, 11, { cancelledAt: at(9) }],
  [false, false, 9, { cancelledAt: at(8) }],
  [true, false, 11, { heldAt: at(10) }],
])("starting at ten, frozen is %s and open %s at %i with %j", (frozen, open, hour, dates) => {
  const plan = { startsAt: at(10), dates: { ...none, ...dates } }
  expect(isFrozen(plan, at(hour))).toBe(frozen)
  expect(isOpenToWriting(plan, at(hour))).toBe(open)
})
