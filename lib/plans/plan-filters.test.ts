import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { newId } from "@/lib/id"
import { LISTED_STATES } from "./listed-state"
import { writePlanCursor } from "./plan-cursor"
import {
  isFiltered,
  LISTED_TIMES,
  NO_FILTERS,
  type PlanFilters,
  readPlanFilters,
  writePlanFilters,
} from "./plan-filters"

const id = newId()

describe("what an address asks of the list of plans", () => {
  test("nothing", () => {
    const { filters, leftOut } = readPlanFilters({})
    expect([filters, leftOut, isFiltered(filters)]).toEqual([NO_FILTERS, [], false])
  })

  test("an empty form is nothing", () =>
    expect(readPlanFilters({ find: "", time: "", from: "", to: "", account: "" })).toMatchObject({
      filters: NO_FILTERS,
      leftOut: [],
    }))

  test("one state or several, in the order of a meeting's life, each once", () => {
    expect(readPlanFilters({ state: "ready" }).filters.states).toEqual(["ready"])
    expect(readPlanFilters({ state: ["ready", "draft", "ready"] }).filters.states).toEqual(["draft", "ready"])
  })

  test.each([
    ["a state", { state: ["ready", "finished"] }, "state"],
    ["a time", { time: "yesterday" }, "time"],
    ["a day", { from: "2026-02-30" }, "dates"],
    ["days the wrong way round", { from: "2026-03-02", to: "2026-03-01" }, "dates"],
    ["an account", { account: "kestrel" }, "account"],
    ["a place in the list", { after: "here" }, "place"],
  ])("%s that means nothing is left out and named", (_, search, part) =>
    expect(readPlanFilters(search).leftOut).toEqual([part]),
  )

  test("what is left out leaves the rest in force", () =>
    expect(
      readPlanFilters({ state: ["ready", "finished"], from: "x", to: "2026-03-01", find: "Kestrel" }),
    ).toMatchObject({
      filters: { ...NO_FILTERS, states: ["ready"], to: "2026-03-01", find: "Kestrel" },
      leftOut: ["state", "dates"],
    }))

  test("a place before or after a row, not both", () => {
    const place = { id, startsAt: new Date(5) }
    const [after, before] = [writePlanCursor(place), writePlanCursor(place)]
    expect(readPlanFilters({ before })).toMatchObject({ before: place, after: undefined })
    expect(readPlanFilters({ before, after })).toMatchObject({ after: place, before: undefined })
  })

  test("anything at all is read without a fault", () => {
    const value = fc.oneof(fc.string(), fc.array(fc.string()), fc.constant(undefined))
    const names = fc.constantFrom("state", "time", "from", "to", "account", "find", "after", "before", "__proto__")
    fc.assert(fc.property(fc.dictionary(names, value), (search) => readPlanFilters(search).filters.states.length < 8))
  })

  test("filters written into an address are read back the same", () => {
    const day = fc.constantFrom(null, "2026-03-01", "2026-03-02")
    const filters: fc.Arbitrary<PlanFilters> = fc
      .record({
        states: fc.subarray([...LISTED_STATES]),
        time: fc.constantFrom(null, ...LISTED_TIMES),
        from: day,
        to: day,
        accountId: fc.constantFrom(null, id),
        find: fc.constantFrom("", "open day & more", "50 %"),
      })
      .filter(({ from, to }) => !from || !to || from <= to)
    fc.assert(
      fc.property(filters, (asked) => {
        const params = new URLSearchParams(writePlanFilters(asked))
        const search = Object.fromEntries([...new Set(params.keys())].map((name) => [name, params.getAll(name)]))
        expect(readPlanFilters(search).filters).toEqual(asked)
      }),
    )
  })
})
