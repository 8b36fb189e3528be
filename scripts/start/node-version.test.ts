import { expect, test } from "vitest"
import { checkNode, isOlder } from "./node-version.mjs"

test.each([
  ["20.19.9", "20.20.0", true],
  ["20.20.0", "20.20.0", false],
  ["20.20.2", "20.20.0", false],
  ["18.99.99", "20.20.0", true],
  ["24.0.0", "20.20.0", false],
  ["9.0.0", "20.0.0", true],
])("%s is older than %s: %s", (found, needed, older) => {
  expect(isOlder(found, needed)).toBe(older)
})

test("the Node that runs this is new enough", () => {
  expect(checkNode).not.toThrow()
})
