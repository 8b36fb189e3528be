import { readFileSync } from "node:fs"
import { expect, it } from "vitest"
import { rulesDoc } from "./rules-doc"

it("docs/rules.md is what the rules say of themselves", () => {
  const written = readFileSync(new URL("../../docs/rules.md", import.meta.url), "utf8")
  expect(written, "run `npm run docs:rules`").toBe(rulesDoc())
})
