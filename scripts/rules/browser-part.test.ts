import { expect, it } from "vitest"
import { browserPart } from "./browser-part"
import { BROWSER_BYTES } from "./ceilings"

it("what a browser fetches of the rules stays under its ceiling", async () => {
  const { bytes, files } = await browserPart()
  expect(files).toContain("lib/objectives/assess-objective.ts")
  expect(bytes).toBeLessThanOrEqual(BROWSER_BYTES)
})

it("the page that explains the rules is no part of it", async () => {
  const { files } = await browserPart()
  expect(files.filter((path) => path.includes("rules-explained") || path.includes("/corpus/"))).toEqual([])
})
