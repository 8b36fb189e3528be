import { expect, it } from "vitest"
import { readPlanCursor, writePlanCursor } from "./plan-cursor"

const place = { id: "01a1de6f-5280-72c8-aeeb-956d3387864a", startsAt: new Date("2026-03-10T10:00:00Z") }

it("comes back as it was written", () => expect(readPlanCursor(writePlanCursor(place))).toEqual(place))

it.each([
  undefined,
  "",
  "x",
  "01a1de6f-5280-72c8-aeeb-956d3387864a",
  "01a1de6f-5280-72c8-aeeb-956d3387864a.1e9",
  ["a", "b"],
  `${place.id}.99999999999999999`,
  // Instants that JavaScript can write and PostgreSQL cannot read.
  `${place.id}.999999999999999`,
  `${place.id}.-99999999999999`,
])("reads %j as no place at all", (text) => expect(readPlanCursor(text)).toBeUndefined())
