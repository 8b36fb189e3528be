import { readFileSync } from "node:fs"
import { expect, it } from "vitest"
import { mean } from "../../lib/objectives/corpus/score"
import { crossValidateObjective } from "./cross-validate-objective"
import { objectiveExample } from "./learn-objective"
import { objectiveModule } from "./objective-module"
import { strangersObjectives, wellKnownObjectives } from "./objective-rows"

/** What must be told of rows not learnt from: the four weighed criteria (macro-F1), the commitment and the type (accuracy). */
const FLOORS = { criteria: 0.86, commitment: 0.79, type: 0.66 }

it("the weights of an objective's facts are those the rows teach, and tell rows they were not learnt from", () => {
  const strangers = strangersObjectives().map(objectiveExample)
  const wellKnown = wellKnownObjectives().map(objectiveExample)
  const written = readFileSync(new URL("../../lib/objectives/objective-weights.ts", import.meta.url), "utf8")
  expect(written, "run `npm run train:objective`").toBe(objectiveModule([...wellKnown, ...strangers]))
  const scores = crossValidateObjective(strangers, wellKnown)
  const accuracy = (label: string) => scores.find((score) => score.label === label)?.accuracy
  expect(mean(scores.slice(0, 4).map(({ macroF1 }) => macroF1))).toBeGreaterThanOrEqual(FLOORS.criteria)
  expect(accuracy("commitment")).toBeGreaterThanOrEqual(FLOORS.commitment)
  expect(accuracy("type")).toBeGreaterThanOrEqual(FLOORS.type)
}, 120_000)
