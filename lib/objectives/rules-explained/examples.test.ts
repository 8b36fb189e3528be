import { describe, expect, it } from "vitest"
import { findingsIn } from "../../plans/how-it-reads/read-example"
import { adviseRung } from "../advised-rung"
import { reviewPlan } from "../review-plan"
import { RUNGS } from "../vocabulary"
import { COMMITMENTS_EXPLAINED } from "./commitments-explained"
import { CONTEXT_EXPLAINED } from "./context-explained"
import { CRITERIA_EXPLAINED } from "./criteria-explained"
import { GATES_EXPLAINED, RUNGS_EXPLAINED } from "./disclosure-explained"
import type { Example } from "./example"
import { BESIDE_FALLBACK_EXPLAINED, FALLBACK_EXPLAINED } from "./fallback-explained"
import { OTHERS_EXPLAINED } from "./others-explained"
import { TYPES_EXPLAINED } from "./types-explained"

/* Every example on the page is read by the rules themselves: what is shown as found is found, and the other is not. */

const rulesIn = ({ draft }: Example) => findingsIn(reviewPlan(draft)).map(({ rule }) => rule)

describe.each(
  Object.entries({
    ...CRITERIA_EXPLAINED,
    ...CONTEXT_EXPLAINED,
    ...Object.fromEntries(Object.entries(FALLBACK_EXPLAINED).map(([problem, one]) => [`fallback-${problem}`, one])),
    ...BESIDE_FALLBACK_EXPLAINED,
    ...OTHERS_EXPLAINED,
  }),
)("%s", (rule, { good, bad }) => {
  it("is found in the bad example", () => expect(rulesIn(bad)).toContain(rule))
  it("is not found in the good one", () => expect(rulesIn(good)).not.toContain(rule))
})

describe("a good fallback has nothing the matter at all", () => {
  it.each(Object.entries(FALLBACK_EXPLAINED))("%s", (_, { good }) => {
    expect(rulesIn(good).filter((rule) => rule.startsWith("fallback"))).toEqual([])
  })
})

it.each(Object.entries(COMMITMENTS_EXPLAINED))("the first example asks for %s, the second does not", (name, one) => {
  expect(reviewPlan(one.good.draft).primary?.commitment).toBe(name)
  expect(reviewPlan(one.bad.draft).primary?.commitment).not.toBe(name)
})

it.each(Object.entries(TYPES_EXPLAINED))("the first example is after %s, the second is not", (name, one) => {
  expect(reviewPlan(one.good.draft).primary?.type).toBe(name)
  expect(reviewPlan(one.bad.draft).primary?.type).not.toBe(name)
})

it.each(Object.entries(RUNGS_EXPLAINED))(
  "%s is advised in the first case, not in the second",
  (rung, { good, bad }) => {
    expect(adviseRung(good.asked).rung).toBe(rung)
    expect(adviseRung(bad.asked).rung).not.toBe(rung)
  },
)

it.each(Object.entries(GATES_EXPLAINED))("the limit %s holds its example, and nothing else would", (gate, one) => {
  const { asked } = one.example
  expect(adviseRung(asked).rung).toBe(one.highest)
  const without = {
    fallback: { isFallback: false },
    "not-trusted": { grade: "trusted" },
    tender: { factors: [] },
    "not-graded": { grade: "trusted" },
  } as const
  const free = adviseRung({ ...asked, ...without[gate as keyof typeof without] }).rung
  expect(RUNGS.indexOf(free)).toBeGreaterThan(RUNGS.indexOf(one.highest))
})
