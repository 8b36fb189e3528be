import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, describe, expect, test } from "vitest"
import { closing, countCheck, countJourneys, countVitest, sum } from "./counts.mjs"

const folder = mkdtempSync(join(tmpdir(), "callcraft-counts-"))
afterAll(() => rmSync(folder, { recursive: true }))

let files = 0
function written(content: object | string): string {
  files += 1
  const path = join(folder, `${files}.json`)
  writeFileSync(path, typeof content === "string" ? content : JSON.stringify(content))
  return path
}
const nowhere = join(folder, "nowhere.json")
const vitest = {
  numPassedTests: 5,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  testResults: [] as object[],
}
const journeys = { stats: { expected: 3, unexpected: 0, flaky: 0, skipped: 0 }, errors: [] as object[] }

describe("vitest", () => {
  test("passed and failed are counted", () => {
    expect(countVitest(written(vitest), 0)).toEqual({ passed: 5, failed: 0, remarks: [] })
    expect(countVitest(written({ ...vitest, numFailedTests: 2 }), 1)).toMatchObject({ passed: 5, failed: 2 })
  })

  test("a skipped test has failed, and is said", () => {
    const counts = countVitest(written({ ...vitest, numPendingTests: 1, numTodoTests: 1 }), 0)
    expect(counts).toMatchObject({ failed: 2, remarks: [expect.stringContaining("2 skipped")] })
  })

  test("a file that does not load has failed", () => {
    const testResults = [{ name: "x.test.ts", status: "failed", assertionResults: [] }]
    expect(countVitest(written({ ...vitest, testResults }), 1)).toMatchObject({
      failed: 1,
      remarks: ["Tests: x.test.ts did not load."],
    })
  })

  test.each([
    ["a crash without a report", nowhere, 134],
    ["a report that breaks off", written('{"numPassedTests": 5'), 1],
    ["an error outside any test", written(vitest), 1],
    ["nothing ran", written({ ...vitest, numPassedTests: 0 }), 0],
    ["no report though all seemed well", nowhere, 0],
  ])("%s is one failure", (_what, path, code) => {
    expect(countVitest(path, code).failed).toBe(1)
  })
})

describe("journeys", () => {
  test("a flaky or skipped journey has failed", () => {
    const path = written({ ...journeys, stats: { expected: 3, unexpected: 1, flaky: 1, skipped: 1 } })
    expect(countJourneys(path, 1)).toMatchObject({ passed: 3, failed: 3 })
    expect(countJourneys(written(journeys), 0)).toEqual({ passed: 3, failed: 0, remarks: [] })
  })

  test.each([
    ["a crash", nowhere, 1],
    ["an error outside any journey", written({ ...journeys, errors: [{}] }), 1],
    ["nothing ran", written({ stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 0 }, errors: [] }), 0],
  ])("%s is one failure", (_what, path, code) => {
    expect(countJourneys(path, code).failed).toBe(1)
  })
})

test("the check's steps are counted, and a crash of it is one failure", () => {
  expect(countCheck(written({ passed: 4, failed: 1 }), 1)).toMatchObject({ passed: 4, failed: 1 })
  expect(countCheck(nowhere, 1)).toMatchObject({ passed: 0, failed: 1 })
})

test("the closing line is good news only when something passed and nothing failed", () => {
  const some = { passed: 3, failed: 0, remarks: [] }
  expect(closing(sum([some, some]))).toEqual({ line: "6 passed, 0 failed", good: true })
  expect(closing(sum([some, { passed: 0, failed: 1, remarks: [] }]))).toEqual({
    line: "3 passed, 1 failed",
    good: false,
  })
  expect(closing(sum([]))).toEqual({ line: "0 passed, 0 failed", good: false })
})
