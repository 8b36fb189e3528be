import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, expect, test } from "vitest"
import { findBrowser, installedBrowser } from "./find-browser.mjs"

const folder = mkdtempSync(join(tmpdir(), "callcraft-browser-"))
const program = (name: string, code: number) => {
  writeFileSync(join(folder, name), `#!/bin/sh\nexit ${code}\n`)
  chmodSync(join(folder, name), 0o755)
  return join(folder, name)
}
const environment = { PATH: `${folder}:/usr/bin:/bin` } as unknown as NodeJS.ProcessEnv

beforeAll(() => {
  program("chromium", 1)
  program("google-chrome", 0)
})
afterAll(() => rmSync(folder, { recursive: true }))

test("a browser that does not run is passed over for one that does", () => {
  expect(installedBrowser(process.cwd(), { ...environment, PATH: folder })).toBe(join(folder, "google-chrome"))
})

test("a named browser is taken, and one that does not run is not replaced in silence", async () => {
  const good = program("mine", 0)
  expect(await findBrowser(process.cwd(), { ...environment, PLAYWRIGHT_CHROMIUM: good })).toBe(good)
  const bad = findBrowser(process.cwd(), { ...environment, PLAYWRIGHT_CHROMIUM: join(folder, "none") })
  await expect(bad).rejects.toMatchObject({ code: "missing-browser" })
})
