// npm run approve:rules: writes anew what the rules see in labelled texts and say of plans. Read the difference before you commit it.
import { readFileSync, writeFileSync } from "node:fs"
import { APPROVED, type ApprovedFile } from "../../lib/objectives/corpus/approved"

const placeOf = (file: string) => new URL(`../../lib/objectives/corpus/${file}.jsonl`, import.meta.url)

for (const file of Object.keys(APPROVED) as ApprovedFile[]) {
  const lines = APPROVED[file]((name) => readFileSync(placeOf(name), "utf8")).map((make) => make())
  writeFileSync(placeOf(file), `${lines.join("\n")}\n`)
  console.log(`${file}: ${lines.length} lines`)
}
