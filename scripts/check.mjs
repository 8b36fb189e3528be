// npm run check: the house rules in one command. Types, lint, import rules, unused code, fast tests.
import { spawnSync } from "node:child_process"
import { appendFileSync } from "node:fs"

/** @param {string} name */
const bin = (name) => `node_modules/.bin/${name}`

/** @type {[name: string, command: string, args: string[]][]} */
const STEPS = [
  ["routes' types", bin("next"), ["typegen"]],
  ["types", bin("tsc"), ["--noEmit", "--pretty", "false"]],
  ["lint", bin("biome"), ["check", "--error-on-warnings", "--max-diagnostics=40"]],
  ["import rules", process.execPath, ["scripts/house/cruise.mjs"]],
  ["unused code", bin("knip"), ["--config", "scripts/house/knip.json"]],
  ["fast tests", bin("vitest"), ["run", "--project", "fast", "--reporter=dot"]],
]

const wanted = process.argv.includes("--without-tests") ? STEPS.filter(([name]) => name !== "fast tests") : STEPS
let failed = 0
for (const [name, command, args] of wanted) {
  const began = Date.now()
  const step = spawnSync(command, args, { encoding: "utf8", env: { ...process.env, FORCE_COLOR: "0" } })
  const passed = step.status === 0
  if (!passed) failed += 1
  console.log(`${passed ? "ok  " : "FAIL"} ${name} (${((Date.now() - began) / 1000).toFixed(1)} s)`)
  if (!passed) console.log(`${step.error ? step.error.message : ""}${step.stdout ?? ""}${step.stderr ?? ""}`.trim())
}
// `npm test` adds these to its own count.
if (process.env.CALLCRAFT_CHECK_COUNTS) {
  appendFileSync(process.env.CALLCRAFT_CHECK_COUNTS, JSON.stringify({ passed: wanted.length - failed, failed }))
}
process.exit(failed === 0 ? 0 : 1)
