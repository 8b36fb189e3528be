import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach, beforeEach, expect, test } from "vitest"
import { arePackagesCurrent, installPackages } from "./packages.mjs"

let root: string

const lock = (packages: object) => JSON.stringify({ lockfileVersion: 3, packages })
const wanted = {
  "": {},
  "node_modules/a": { version: "1.0.0" },
  "node_modules/b": { version: "2.0.0", optional: true },
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "callcraft-packages-"))
  mkdirSync(join(root, "node_modules"))
  writeFileSync(join(root, "package-lock.json"), lock(wanted))
})

afterEach(() => rmSync(root, { recursive: true, force: true }))

const npmInstalled = (packages: object) =>
  writeFileSync(join(root, "node_modules", ".package-lock.json"), lock(packages))

test("a bare clone has no packages", () => {
  expect(arePackagesCurrent(root)).toBe(false)
})

test("what somebody installed with npm counts, when it is what the lock says", () => {
  npmInstalled({ "node_modules/a": { version: "1.0.0" } })
  expect(arePackagesCurrent(root)).toBe(true)
  expect(existsSync(join(root, "node_modules", ".callcraft-lock"))).toBe(true)
})

test.each([
  ["another version", { "node_modules/a": { version: "1.0.1" } }],
  ["a missing package", { "node_modules/b": { version: "2.0.0" } }],
])("%s does not count", (_what, installed) => {
  npmInstalled(installed)
  expect(arePackagesCurrent(root)).toBe(false)
})

test("a changed lock asks for a new install", () => {
  npmInstalled({ "node_modules/a": { version: "1.0.0" } })
  expect(arePackagesCurrent(root)).toBe(true)
  writeFileSync(join(root, "package-lock.json"), lock({ ...wanted, "node_modules/a": { version: "1.1.0" } }))
  expect(arePackagesCurrent(root)).toBe(false)
})

test("an install that fails is told in a paragraph with npm's own words", async () => {
  await expect(installPackages(root)).rejects.toMatchObject({
    code: "install-failed",
    message: /npm ping[\s\S]*npm error/,
  })
})
