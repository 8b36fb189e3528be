import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach, beforeEach, expect, test } from "vitest"
import { hashOf, isStamped, sourceFiles, stamp } from "./stamps.mjs"

let root: string

const write = (path: string, text = path) => {
  mkdirSync(join(root, path, ".."), { recursive: true })
  writeFileSync(join(root, path), text)
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "callcraft-stamps-"))
  for (const path of ["app/page.tsx", "lib/a/rule.ts", "db/migrations/0000.sql", "public/icon.svg", "next.config.ts"])
    write(path)
  for (const path of ["package-lock.json", "tsconfig.json", "proxy.ts", "scripts/start/commands.ts"]) write(path)
})

afterEach(() => rmSync(root, { recursive: true, force: true }))

const hash = () => hashOf(root, sourceFiles(root))

test("the build depends on sources, migrations, public files and what configures them", () => {
  expect(sourceFiles(root)).toEqual([
    "app/page.tsx",
    "db/migrations/0000.sql",
    "lib/a/rule.ts",
    "next.config.ts",
    "package-lock.json",
    "proxy.ts",
    "public/icon.svg",
    "scripts/start/commands.ts",
    "tsconfig.json",
  ])
})

test.each([
  ["a changed word", () => write("lib/a/rule.ts", "changed")],
  ["a new file", () => write("app/new/page.tsx")],
  ["a removed file", () => rmSync(join(root, "proxy.ts"))],
  [
    "a renamed file",
    () => {
      rmSync(join(root, "proxy.ts"))
      write("other.ts", "proxy.ts")
    },
  ],
])("%s means a new build", (_what, change) => {
  const before = hash()
  change()
  expect(hash()).not.toBe(before)
})

test.each([
  "lib/a/rule.test.ts",
  "db/testing/a-team.ts",
  "lib/a/rows.jsonl",
  "vitest.config.ts",
  "next-env.d.ts",
  "e2e/x.ts",
  "README.md",
])("%s means no new build", (path) => {
  const before = hash()
  write(path)
  expect(hash()).toBe(before)
})

test("a stamp holds until the hash changes", () => {
  const path = join(root, ".next", "stamp")
  expect(isStamped(path, hash())).toBe(false)
  stamp(path, hash())
  expect(isStamped(path, hash())).toBe(true)
  write("app/page.tsx", "changed")
  expect(isStamped(path, hash())).toBe(false)
})
