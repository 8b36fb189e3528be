// npm run corpus: how well the rules read the labelled corpus, each set apart.
import { readdirSync, readFileSync } from "node:fs"
import { scoreDisclosure, scoreFallbacks, scoreObjectives } from "../lib/objectives/corpus/score-corpus"
import { scoreTable } from "../lib/objectives/corpus/score-table"
import { isPlainlyNotEnglish } from "../lib/objectives/language"

const folder = new URL("../lib/objectives/corpus/", import.meta.url)
const rowsOf = (name: string) =>
  readFileSync(new URL(name, folder), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line))

for (const name of readdirSync(folder)
  .filter((file) => file.endsWith(".jsonl"))
  .sort()) {
  const rows = rowsOf(name)
  if (name.endsWith("objectives.jsonl")) {
    const { labels, smart } = scoreObjectives(rows)
    console.log(
      `${scoreTable(name, labels)}\n${"mean of the five criteria".padEnd(26)}${smart.toFixed(3).padStart(10)}\n`,
    )
  } else if (name.endsWith("fallbacks.jsonl")) {
    console.log(`${scoreTable(name, [scoreFallbacks(rows)])}\n`)
  } else if (name.endsWith("dictated.jsonl")) {
    // Has no labels: it is compared with its own written form, in dictated.test.ts.
  } else if (name.endsWith("not-english.jsonl")) {
    const told = rows.filter(({ text }) => isPlainlyNotEnglish(text)).length
    console.log(`${name}\ntold to be no English ${told} of ${rows.length}\n`)
  } else {
    const { primaries, fallbacks } = scoreDisclosure(rows)
    console.log(`${scoreTable(name, [primaries, fallbacks])}\n`)
  }
}
