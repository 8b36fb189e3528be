// npm run docs:rules: writes docs/rules.md, what the page in the app says of the rules.
import { writeFileSync } from "node:fs"
import { rulesDoc } from "./rules-doc"

writeFileSync(new URL("../../docs/rules.md", import.meta.url), rulesDoc())
