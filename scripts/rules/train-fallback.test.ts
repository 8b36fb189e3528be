import { readFileSync } from "node:fs"
import { expect, it } from "vitest"
import { crossValidateFallback } from "./cross-validate-fallback"
import { fallbackModule } from "./fallback-module"
import { learntFallbackRows } from "./fallback-rows"
import { exampleOf } from "./learn-fallback"

const CROSS_VALIDATED = 0.85

it("the weights of a fallback's facts are those the rows teach, and tell rows they were not learnt from", () => {
  const examples = learntFallbackRows().map(exampleOf)
  const written = readFileSync(new URL("../../lib/objectives/fallback-weights.ts", import.meta.url), "utf8")
  expect(written, "run `npm run train:fallback`").toBe(fallbackModule(examples))
  expect(crossValidateFallback(examples).macroF1).toBeGreaterThanOrEqual(CROSS_VALIDATED)
}, 60_000)
