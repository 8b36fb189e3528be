import { spawnSync } from "node:child_process"
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join, resolve } from "node:path"
import { afterAll, beforeAll, expect, it } from "vitest"

/** For each import rule, the smallest house that breaks it: a file, and what it imports. */
const BROKEN: Record<string, [path: string, text: string][]> = {
  "no-circles": [
    ["lib/plans/a.ts", 'import { b } from "./b"\nexport const a = () => b'],
    ["lib/plans/b.ts", 'import { a } from "./a"\nexport const b = () => a'],
  ],
  resolvable: [["lib/plans/a.ts", 'import { b } from "./nowhere"\nexport const a = b']],
  "no-undeclared-package": [["lib/plans/a.ts", 'import * as jose from "jose"\nexport const a = jose']],
  "rules-are-pure": [["lib/objectives/a.ts", 'import * as z from "zod"\nexport const a = z']],
  "one-file-for-dates": [["lib/objectives/a.ts", 'import * as chrono from "chrono-node"\nexport const a = chrono']],
  "one-file-for-calendars": [["lib/plans/a.ts", 'import ICAL from "ical.js"\nexport const a = ICAL']],
  "calendars-are-read-on-the-server": [
    ["lib/calendar/read-component.ts", 'import ICAL from "ical.js"\nexport const read = ICAL'],
    ["components/plans/a.ts", 'import { read } from "../../lib/calendar/read-component"\nexport const a = read'],
  ],
  "one-file-writes-calendars": [["lib/plans/a.ts", 'import ical from "ical-generator"\nexport const a = ical']],
  "peg-is-pure": [["lib/relationships/a.ts", 'import { b } from "../plans/b"\nexport const a = b']],
  "lib-uses-lib": [["lib/plans/a.ts", 'import { useState } from "react"\nexport const a = useState']],
  "permissions-without-packages": [["lib/access/a.ts", 'import * as z from "zod"\nexport const a = z']],
  "db-uses-lib": [["db/plans/a.ts", 'import * as z from "zod"\nexport const a = z']],
  "db-never-sees-screens": [["db/plans/a.ts", 'import { b } from "../../components/plans/b"\nexport const a = b']],
  "components-use-lib": [["components/plans/a.ts", 'import { b } from "../../db/plans/b"\nexport const a = b']],
  "ui-stands-alone": [["components/ui/a.ts", 'import { b } from "../../lib/plans/b"\nexport const a = b']],
  "nouns-stand-apart": [["components/plans/a.ts", 'import { b } from "../people/b"\nexport const a = b']],
  "one-lock": [["app/plans/a.ts", 'import { guard } from "../../lib/access/guard"\nexport const a = guard']],
  "who-proves-an-actor": [
    ["app/_server/a.ts", 'import { proveActor } from "../../lib/access/prove-actor"\nexport const a = proveActor'],
  ],
  "edges-import-the-server-room": [["proxy.ts", 'import { b } from "./lib/plans/b"\nexport const a = b']],
  "journeys-from-outside": [["e2e/a.ts", 'import { b } from "../components/plans/b"\nexport const a = b']],
  "nothing-imports-tests": [["lib/plans/a.ts", 'import { b } from "./b.test"\nexport const a = b']],
}

/** What the broken files import, so that only the intended rule has a reason to speak. */
const PROPS: [path: string, text: string][] = [
  ["lib/plans/b.ts", "export const b = 1"],
  ["lib/plans/b.test.ts", "export const b = 1"],
  ["db/plans/b.ts", "export const b = 1"],
  ["components/plans/b.ts", "export const b = 1"],
  ["components/people/b.ts", "export const b = 1"],
  ["lib/access/guard.ts", "export const guard = 1"],
  ["lib/access/prove-actor.ts", "export const proveActor = 1"],
]

const top = resolve(".")
const houses: string[] = []
const rules: { name: string }[] = []

function houseOf(files: [path: string, text: string][]): string {
  const folder = mkdtempSync(join(tmpdir(), "callcraft-house-"))
  houses.push(folder)
  for (const [path, text] of [...PROPS, ...files]) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  for (const name of ["node_modules", "package.json", "tsconfig.json"]) symlinkSync(join(top, name), join(folder, name))
  return folder
}

function brokenRules(folder: string): string[] {
  const cruise = spawnSync(
    join(top, "node_modules/.bin/depcruise"),
    [
      "--config",
      join(top, "scripts/house/import-rules.cjs"),
      "--output-type",
      "json",
      "app",
      "components",
      "db",
      "e2e",
      "lib",
      "proxy.ts",
    ],
    { cwd: folder, encoding: "utf8" },
  )
  return JSON.parse(cruise.stdout).summary.violations.map(({ rule }: { rule: { name: string } }) => rule.name)
}

const anEmptyHouse: [string, string][] = [
  ["app/a.ts", ""],
  ["e2e/a.ts", ""],
  ["proxy.ts", ""],
]

beforeAll(async () => {
  const config = await import("./import-rules.cjs")
  rules.push(...config.default.forbidden)
})
afterAll(() => {
  for (const folder of houses) rmSync(folder, { recursive: true, force: true })
})

it("leaves a kept house alone", () => expect(brokenRules(houseOf(anEmptyHouse))).toEqual([]))

it("has a broken twin for every rule", () =>
  expect(Object.keys(BROKEN).sort()).toEqual(rules.map(({ name }) => name).sort()))

it.each(Object.keys(BROKEN))("%s speaks when it is broken", (name) => {
  expect(brokenRules(houseOf([...anEmptyHouse, ...(BROKEN[name] ?? [])]))).toContain(name)
})
