// npm run measure:rules: how often the rules are right on the rows of the corpus that nothing was learnt from, for the page
// that explains them.
import { writeFileSync } from "node:fs"
import { measure, measuredFile } from "./measure"

const measured = measure()
writeFileSync(new URL("../../lib/objectives/rules-explained/measured.json", import.meta.url), measuredFile(measured))
const { objectives, fallbacks, disclosure } = measured
console.log(
  `Scored ${objectives.rows} objectives, ${fallbacks.rows} fallbacks and ${disclosure.rows} rows of disclosure.`,
)
