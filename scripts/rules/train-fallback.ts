// npm run train:fallback: learns what the facts of a fallback beside its primary count for, and tells how well they tell
// the verdict on rows they were not learnt from.
import { writeFileSync } from "node:fs"
import { scoreTable } from "../../lib/objectives/corpus/score-table"
import { crossValidateFallback } from "./cross-validate-fallback"
import { fallbackModule } from "./fallback-module"
import { learntFallbackRows } from "./fallback-rows"
import { exampleOf } from "./learn-fallback"

const examples = learntFallbackRows().map(exampleOf)
writeFileSync(new URL("../../lib/objectives/fallback-weights.ts", import.meta.url), fallbackModule(examples))
console.log(scoreTable(`${examples.length} pairs, cross-validated in five parts`, [crossValidateFallback(examples)]))
