import { expect, test } from "vitest"
import { NO_FILTERS, type PlanFilters } from "./plan-filters"
import { timeSpan } from "./time-span"

/** A Tuesday, late in the evening in London, already Wednesday in Auckland. */
const now = new Date("2026-11-24T22:30:00Z")
const span = (asked: Partial<PlanFilters>, zone = "Europe/London") => {
  const { from, before, order } = timeSpan({ ...NO_FILTERS, ...asked }, { zone, now })
  return [from?.toISOString() ?? null, before?.toISOString() ?? null, order]
}

test.each<[string, Partial<PlanFilters>, (string | null)[]]>([
  ["everything", {}, [null, null, "latest-first"]],
  ["coming", { time: "coming" }, [now.toISOString(), null, "soonest-first"]],
  ["past", { time: "past" }, [null, now.toISOString(), "latest-first"]],
  ["this week", { time: "this-week" }, ["2026-11-23T00:00:00.000Z", "2026-11-30T00:00:00.000Z", "soonest-first"]],
  ["next week", { time: "next-week" }, ["2026-11-30T00:00:00.000Z", "2026-12-07T00:00:00.000Z", "soonest-first"]],
  ["last 30 days", { time: "last-30-days" }, ["2026-10-24T23:00:00.000Z", now.toISOString(), "latest-first"]],
  [
    "two days",
    { from: "2026-11-02", to: "2026-11-06" },
    ["2026-11-02T00:00:00.000Z", "2026-11-07T00:00:00.000Z", "latest-first"],
  ],
  ["from a day ahead", { from: "2026-12-01" }, ["2026-12-01T00:00:00.000Z", null, "soonest-first"]],
  ["up to a day", { to: "2026-11-06" }, [null, "2026-11-07T00:00:00.000Z", "latest-first"]],
  [
    "a stretch narrowed by a day",
    { time: "this-week", from: "2026-11-25" },
    ["2026-11-25T00:00:00.000Z", "2026-11-30T00:00:00.000Z", "soonest-first"],
  ],
  [
    "what lies before a stretch",
    { time: "coming", to: "2026-11-01" },
    [now.toISOString(), "2026-11-02T00:00:00.000Z", "soonest-first"],
  ],
])("%s", (_, asked, expected) => expect(span(asked)).toEqual(expected))

test("a week is the reader's own", () =>
  expect(span({ time: "this-week" }, "Pacific/Auckland")).toEqual([
    "2026-11-22T11:00:00.000Z",
    "2026-11-29T11:00:00.000Z",
    "soonest-first",
  ]))
