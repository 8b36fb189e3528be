import { describe, expect, it } from "vitest"
import { returnPath } from "./return-path"

describe("where to go back to after signing in", () => {
  it.each([
    ["/plans", "/plans"],
    ["/plans/1?newer=2#primary", "/plans/1?newer=2#primary"],
    ["/accounts/../plans", "/plans"],
    ["/%2F%2Felsewhere.example", "/%2F%2Felsewhere.example"],
  ])("keeps %s", (asked, kept) => expect(returnPath(asked)).toBe(kept))

  it.each([
    "https://elsewhere.example/",
    "//elsewhere.example",
    "/\\elsewhere.example",
    "/\t/elsewhere.example",
    "/\n/elsewhere.example",
    "/.//elsewhere.example",
    "/x/..//elsewhere.example",
    "/./\\elsewhere.example",
    "javascript:alert(1)",
    "plans",
    "",
    " /plans",
    "/sign-in?next=/sign-in",
    "/api/auth/signout",
    `/${"a".repeat(2_001)}`,
    undefined,
    ["/plans"],
  ])("refuses %j", (asked) => expect(returnPath(asked)).toBeNull())
})
