import { mkdtempSync, realpathSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { run } from "../processes/run.mjs"
import { projectRoot } from "../start/app-server.mjs"
import { preparePackages } from "../start/prepare.mjs"
import { reportTo } from "../start/report.mjs"
import { printed } from "../troubles/end-with.mjs"
import { closing, countCheck, countJourneys, countVitest, sum } from "./counts.mjs"
import { runJourneys } from "./journeys.mjs"

/**
 * Every test there is, in one command: house rules, rules and data on a real PostgreSQL, journeys in a browser. A step
 * that cannot run is a failure of that step and never hides the others.
 * @returns {Promise<number>} the exit code
 */
export async function main() {
  const root = realpathSync(projectRoot)
  const report = reportTo(process.stdout)
  const stop = new AbortController()
  for (const name of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"])) process.on(name, () => stop.abort(name))
  const results = mkdtempSync(join(tmpdir(), "callcraft-results-"))
  const environment = ownEnvironment(process.env)
  const { signal } = stop
  /** @type {import("./counts.mjs").Counts[]} */
  const counts = []
  const tool = async (/** @type {string[]} */ words, /** @type {Record<string, string>} */ besides = {}) =>
    (await run(process.execPath, words, { cwd: root, signal, show: true, env: { ...environment, ...besides } })).code

  /** @type {[string, () => Promise<import("./counts.mjs").Counts>][]} */
  const steps = [
    [
      "House rules",
      async () => {
        const file = join(results, "check.json")
        // The fast tests are part of the next step.
        const words = ["scripts/check.mjs", "--without-tests"]
        return countCheck(file, await tool(words, { CALLCRAFT_CHECK_COUNTS: file }))
      },
    ],
    [
      "Rules and data",
      async () => {
        const file = join(results, "vitest.json")
        const words = ["run", "--reporter=dot", "--reporter=json", `--outputFile.json=${file}`]
        return countVitest(file, await tool(["node_modules/vitest/vitest.mjs", ...words]))
      },
    ],
    [
      "Journeys",
      async () => {
        const jsonReport = join(results, "journeys.json")
        return countJourneys(
          jsonReport,
          await runJourneys(root, { words: [], environment, report, signal, jsonReport }),
        )
      },
    ],
  ]
  try {
    await preparePackages(root, report)
    for (const [name, work] of steps) {
      report.line(`\n${name}\n`)
      try {
        counts.push(await work())
      } catch (problem) {
        signal.throwIfAborted()
        counts.push({ passed: 0, failed: 1, remarks: [`${name}: ${printed(problem)}`] })
      }
    }
  } catch (problem) {
    const why = signal.aborted ? `stopped by ${signal.reason}` : printed(problem)
    counts.push({ passed: 0, failed: 1, remarks: [`Not everything ran: ${why}`] })
  } finally {
    rmSync(results, { recursive: true, force: true })
  }
  const all = sum(counts)
  const { line, good } = closing(all)
  report.line()
  for (const remark of all.remarks) report.line(remark)
  report.line(line)
  return good ? 0 : 1
}

/**
 * Tests never touch the database that somebody works with.
 * @param {NodeJS.ProcessEnv} environment
 * @returns {NodeJS.ProcessEnv}
 */
export function ownEnvironment({ DATABASE_URL: _app, DATABASE_OWNER_URL: _owner, CALLCRAFT_DATA: _data, ...rest }) {
  return /** @type {NodeJS.ProcessEnv} */ (rest)
}
