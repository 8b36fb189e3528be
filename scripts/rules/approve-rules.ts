// npm run approve:rules: writes anew what the rules see in labelled rows and say of plans. Read the difference before you commit it.
import { writeFileSync } from "node:fs"
import { APPROVED, type ApprovedFile, lineOf } from "../../lib/objectives/corpus/approved"

for (const file of Object.keys(APPROVED) as ApprovedFile[]) {
  const made = APPROVED[file]()
  const lines = made.map((one) => `${lineOf(one)}\n`).join("")
  writeFileSync(new URL(`../../lib/objectives/corpus/${file}.jsonl`, import.meta.url), lines)
  console.log(`${file}: ${made.length} lines`)
}
