import { expect, test } from "vitest"
import { sayStep } from "./say-step"

test("a week is named by its Monday, a month by its name and year", () =>
  expect([sayStep("2026-11-02", "week"), sayStep("2026-11-01", "month")]).toEqual(["2 Nov", "Nov 2026"]))
