import { chmodSync, existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, statSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach, beforeEach, expect, test } from "vitest"
import { openDataFolder } from "./data-folder.mjs"

let root: string

beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), "callcraft-folder-")))
  chmodSync(root, 0o755)
})

afterEach(() => rmSync(root, { recursive: true, force: true }))

test("with a database of your own, secrets are kept in .data", () => {
  expect(openDataFolder(root, { given: null, embedded: false })).toEqual({ folder: join(root, ".data"), reused: false })
})

test("a named folder is made, with everything above it", () => {
  const given = join(root, "one", "two")
  expect(openDataFolder(root, { given, embedded: true })).toEqual({ folder: given, reused: false })
  expect(existsSync(given)).toBe(true)
})

test("the modes of a folder that is not ours are left alone", () => {
  const given = join(root, "theirs")
  mkdirSync(given)
  chmodSync(given, 0o711)
  openDataFolder(root, { given, embedded: true })
  expect(statSync(given).mode & 0o777).toBe(0o711)
})

test("a folder that cannot be made is told with the remedy", () => {
  writeFileSync(join(root, "file"), "")
  const open = () => openDataFolder(root, { given: join(root, "file", "below"), embedded: false })
  expect(open).toThrow(expect.objectContaining({ code: "read-only-folder" }))
})

test("data that another kind of user left is not used, and its owner is named", () => {
  // Root keeps the data elsewhere and leaves a note; everyone else keeps it in .data.
  const data = join(root, ".data")
  mkdirSync(join(data, "cluster", "global"), { recursive: true })
  if (process.getuid?.() === 0) {
    writeFileSync(join(data, "cluster", "PG_VERSION"), "18\n")
    writeFileSync(join(data, "cluster", "global", "pg_control"), "")
  } else {
    writeFileSync(join(data, "where"), "/var/lib/callcraft/somewhere\n")
  }
  expect(() => openDataFolder(root, { given: null, embedded: true })).toThrow(
    expect.objectContaining({ code: "another-users-data" }),
  )
})
