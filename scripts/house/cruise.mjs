// The import rules over the whole project. Fails too when fewer modules were read than git has source files,
// so that "no violations" can't mean "nothing looked at".
import { execFileSync, spawnSync } from "node:child_process"
import { existsSync } from "node:fs"

const ROOMS = ["app", "components", "db", "e2e", "lib", "scripts", "proxy.ts", "instrumentation.ts"].filter((room) =>
  existsSync(room),
)

const cruise = spawnSync(
  "node_modules/.bin/depcruise",
  ["--config", "scripts/house/import-rules.cjs", "--output-type", "json", ...ROOMS],
  { encoding: "utf8", maxBuffer: 256 * 1024 * 1024 },
)
if (!cruise.stdout) {
  console.error(cruise.stderr || "dependency-cruiser said nothing")
  process.exit(1)
}
const { summary, modules } = JSON.parse(cruise.stdout)
for (const { rule, from, to } of summary.violations) console.error(`${rule.name}: ${from} → ${to}`)

const listed = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard", ...ROOMS], {
  encoding: "utf8",
})
const sources = listed.split("\n").filter((path) => /\.(ts|tsx)$/.test(path) && existsSync(path))
const cruised = new Set(modules.map((/** @type {{ source: string }} */ { source }) => source))
const unread = sources.filter((path) => !cruised.has(path))
for (const path of unread) console.error(`not cruised: ${path}`)

console.log(
  `${sources.length - unread.length} of ${sources.length} source files cruised, ${summary.violations.length} violations`,
)
process.exit(summary.violations.length > 0 || unread.length > 0 || sources.length === 0 ? 1 : 0)
