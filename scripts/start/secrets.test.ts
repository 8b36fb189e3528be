import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach, beforeEach, expect, test } from "vitest"
import { isKept, keptSecret } from "./secrets.mjs"

let folder: string

beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), "callcraft-secrets-")), "data")
})

afterEach(() => rmSync(join(folder, ".."), { recursive: true, force: true }))

test("a secret is made once, kept, and read by us alone", async () => {
  expect(isKept(folder, "app-password")).toBe(false)
  const made = await keptSecret(folder, "app-password")
  expect(made).toMatch(/^[0-9a-f]{64}$/)
  expect(await keptSecret(folder, "app-password")).toBe(made)
  expect(isKept(folder, "app-password")).toBe(true)
  expect(statSync(join(folder, "app-password")).mode & 0o777).toBe(0o600)
})

test("two that ask at once get the same one", async () => {
  const answers = await Promise.all(Array.from({ length: 10 }, () => keptSecret(folder, "nextauth-secret")))
  expect(new Set(answers).size).toBe(1)
})

test("each name has a secret of its own; the key of the actions is one that Next can read", async () => {
  const key = await keptSecret(folder, "actions-key")
  expect(Buffer.from(key, "base64")).toHaveLength(32)
  expect(await keptSecret(folder, "owner-password")).not.toBe(await keptSecret(folder, "app-password"))
})

test("a file left empty by a start that died is filled", async () => {
  await keptSecret(folder, "owner-password")
  writeFileSync(join(folder, "owner-password"), "")
  expect(await keptSecret(folder, "owner-password")).toMatch(/^[0-9a-f]{64}$/)
})
