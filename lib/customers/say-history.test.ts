import { expect, test } from "vitest"
import { isOverdue, sayAgreedAndAfter } from "./agreed"
import { sayHistory } from "./say-history"

const held = (...outcomes: Parameters<typeof sayHistory>[0][number]["outcome"][]) =>
  outcomes.map((outcome, at) => ({ day: `2026-03-0${at + 1}`, outcome }))

test("the history of an account is said in one sentence", () => {
  expect(sayHistory([], "2026-11-24")).toBe("")
  expect(
    sayHistory(held("primary-achieved", "continuation", "fallback-achieved", null, "other-advance"), "2026-11-24"),
  ).toBe("Five meetings since March; in three they agreed to do something.")
  expect(sayHistory(held("no-progress"), "2027-01-02")).toBe(
    "One meeting since March 2026; in none they agreed to do something.",
  )
})

test("an agreed action says who, by when and what became of it; it is overdue only while it is open", () => {
  const agreed = { action: "Sends the list", by: "Hanna Berg", due: "2026-11-23", answer: null }
  expect(sayAgreedAndAfter(agreed)).toBe("Sends the list (Hanna Berg, by Mon 23 Nov)")
  expect(sayAgreedAndAfter({ ...agreed, answer: "done" })).toBe("Sends the list (Hanna Berg, by Mon 23 Nov). Done")
  expect(isOverdue(agreed, "2026-11-24")).toBe(true)
  expect(isOverdue(agreed, "2026-11-23")).toBe(false)
  expect(isOverdue({ ...agreed, answer: "no-longer" }, "2026-11-24")).toBe(false)
  expect(isOverdue({ ...agreed, answer: "not-yet" }, "2026-11-24")).toBe(true)
})
