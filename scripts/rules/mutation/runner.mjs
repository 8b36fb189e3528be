import path from "node:path"
import { CASES } from "./cases.mjs"
import { loadCases } from "./load-cases.mjs"

/*
 * Asks the cases beside the rules about one changed place after another, in one process. The usual runner starts a
 * worker and reads every file again for each change, half a second each; there are thousands, and a rule keeps nothing
 * between two texts that would have to be thrown away.
 */

/**
 * @typedef {{
 *   testFilter?: string[],
 *   hitLimit?: number,
 *   activeMutant: { id: string },
 *   sandboxFileName: string,
 * }} Change
 */

class CasesRunner {
  /** What the changed rules look at: which change is on, and how often it was passed. */
  state
  /** How long each case took, so that the quick ones are asked first. @type {Map<string, number>} */
  took = new Map()

  constructor() {
    const scope = /** @type {any} */ (globalThis)
    scope.__stryker__ ??= {}
    this.state = scope.__stryker__
  }

  capabilities() {
    // Places that are looked at while the files are read are not tried, so there is never anything to read again.
    return { reloadEnvironment: true }
  }

  async init() {
    await loadCases()
  }

  async dryRun() {
    this.state.activeMutant = undefined
    const tests = []
    for (const { id, file, run } of CASES.values()) {
      this.state.currentTestId = id
      const began = performance.now()
      const failureMessage = await failureOf(run)
      this.state.currentTestId = undefined
      const timeSpentMs = performance.now() - began
      this.took.set(id, timeSpentMs)
      const told = { id, name: id.slice(file.length + 1), fileName: path.resolve("lib/objectives", file), timeSpentMs }
      tests.push(failureMessage === null ? { ...told, status: 0 } : { ...told, status: 1, failureMessage })
    }
    return { status: "complete", tests, mutantCoverage: this.state.mutantCoverage }
  }

  /** @param {Change} change */
  async mutantRun({ testFilter, activeMutant, hitLimit, sandboxFileName }) {
    const own = path.basename(sandboxFileName).replace(/\.ts$/u, ".test.ts")
    const cases = (testFilter ?? [...CASES.keys()]).flatMap((id) => CASES.get(id) ?? [])
    const late = (/** @type {{ id: string, file: string }} */ { id, file }) =>
      (this.took.get(id) ?? 0) + (file === own ? 0 : 10_000)
    cases.sort((a, b) => late(a) - late(b))
    Object.assign(this.state, { activeMutant: activeMutant.id, hitCount: 0, hitLimit })
    try {
      for (const [at, { id, run }] of cases.entries()) {
        const failureMessage = await failureOf(run)
        if (hitLimit !== undefined && this.state.hitCount > hitLimit)
          return { status: "timeout", reason: failureMessage }
        if (failureMessage !== null) return { status: "killed", killedBy: [id], failureMessage, nrOfTests: at + 1 }
      }
      return { status: "survived", nrOfTests: cases.length }
    } finally {
      Object.assign(this.state, { activeMutant: undefined, hitCount: undefined, hitLimit: undefined })
    }
  }
}

/** @param {() => unknown} run */
async function failureOf(run) {
  try {
    await run()
    return null
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

export const strykerPlugins = [{ kind: "TestRunner", name: "cases", factory: () => new CasesRunner() }]
