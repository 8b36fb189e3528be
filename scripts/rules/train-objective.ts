// npm run train:objective: learns what the facts of an objective count for, and tells how well they tell the labels of
// rows they were not learnt from.
import { writeFileSync } from "node:fs"
import { scoreTable } from "../../lib/objectives/corpus/score-table"
import { crossValidateObjective } from "./cross-validate-objective"
import { objectiveExample } from "./learn-objective"
import { objectiveModule } from "./objective-module"
import { strangersObjectives, wellKnownObjectives } from "./objective-rows"

const strangers = strangersObjectives().map(objectiveExample)
const wellKnown = wellKnownObjectives().map(objectiveExample)
writeFileSync(
  new URL("../../lib/objectives/objective-weights.ts", import.meta.url),
  objectiveModule([...wellKnown, ...strangers]),
)
console.log(
  scoreTable(
    `${strangers.length} objectives, cross-validated in five parts`,
    crossValidateObjective(strangers, wellKnown),
  ),
)
