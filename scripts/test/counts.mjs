import { existsSync, readFileSync } from "node:fs"

/**
 * @typedef {{ passed: number, failed: number, remarks: string[] }} Counts
 *   `remarks` say what a reader would not see in the output: what was skipped, what never ran
 */

/** @param {string} path @returns {any} a tool's own report; null when it wrote none, or not to the end */
function report(path) {
  try {
    return existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : null
  } catch {
    return null
  }
}

/**
 * A step that ended badly without naming a failed test has failed all the same, and so has one in which nothing ran.
 * @param {string} name
 * @param {Counts} counts
 * @param {number} code the exit code
 * @returns {Counts}
 */
function settle(name, counts, code) {
  if (code !== 0 && counts.failed === 0) {
    return { ...counts, failed: 1, remarks: [...counts.remarks, `${name} ended with code ${code}.`] }
  }
  if (counts.passed + counts.failed === 0) {
    return { ...counts, failed: 1, remarks: [...counts.remarks, `${name}: nothing ran.`] }
  }
  return counts
}

/** @param {string} name @param {number} skipped */
const skippedRemark = (name, skipped) => (skipped > 0 ? [`${name}: ${skipped} skipped, counted as failed.`] : [])

/**
 * @param {string} path the counts that `npm run check` wrote
 * @param {number} code
 * @returns {Counts}
 */
export function countCheck(path, code) {
  const { passed = 0, failed = 0 } = report(path) ?? {}
  return settle("Check", { passed, failed, remarks: [] }, code)
}

/**
 * @param {string} path vitest's report
 * @param {number} code
 * @returns {Counts}
 */
export function countVitest(path, code) {
  const said = report(path)
  if (!said) return settle("Tests", { passed: 0, failed: 0, remarks: [] }, code || 1)
  const skipped = said.numPendingTests + said.numTodoTests
  // A file that does not load has no tests to fail.
  const broken = said.testResults.filter(
    (/** @type {any} */ file) => file.status === "failed" && file.assertionResults.length === 0,
  )
  const remarks = broken.map((/** @type {any} */ file) => `Tests: ${file.name} did not load.`)
  return settle(
    "Tests",
    {
      passed: said.numPassedTests,
      failed: said.numFailedTests + broken.length + skipped,
      remarks: [...remarks, ...skippedRemark("Tests", skipped)],
    },
    code,
  )
}

/**
 * @param {string} path Playwright's report
 * @param {number} code
 * @returns {Counts} a journey that passed only when repeated has failed
 */
export function countJourneys(path, code) {
  const said = report(path)
  if (!said) return settle("Journeys", { passed: 0, failed: 0, remarks: [] }, code || 1)
  const { expected, unexpected, flaky, skipped } = said.stats
  const outside = said.errors.length
  return settle(
    "Journeys",
    {
      passed: expected,
      failed: unexpected + flaky + skipped + outside,
      remarks: [
        ...(outside > 0 ? [`Journeys: ${outside} errors outside any journey.`] : []),
        ...skippedRemark("Journeys", skipped),
      ],
    },
    code,
  )
}

/**
 * @param {Counts[]} all
 * @returns {Counts}
 */
export const sum = (all) => ({
  passed: all.reduce((total, { passed }) => total + passed, 0),
  failed: all.reduce((total, { failed }) => total + failed, 0),
  remarks: all.flatMap(({ remarks }) => remarks),
})

/**
 * The last line of `npm test`, and whether it is good news.
 * @param {Counts} counts
 */
export const closing = ({ passed, failed }) => ({
  line: `${passed} passed, ${failed} failed`,
  good: failed === 0 && passed > 0,
})
