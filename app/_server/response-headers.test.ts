import { describe, expect, it } from "vitest"
import { customerHeaders, isForCustomers } from "./customer-headers"
import { contentSecurityPolicy, isForAnybody, responseHeaders } from "./response-headers"

const serving = { nonce: "abc123", https: false, development: false }

describe("what the browser is told", () => {
  it("lets nothing run or be styled but what carries this answer's nonce", () => {
    const policy = contentSecurityPolicy(serving).split("; ")
    expect(policy).toContain("script-src 'nonce-abc123' 'strict-dynamic'")
    expect(policy.find((rule) => rule.startsWith("style-src-elem "))).toMatch(
      /^style-src-elem 'self' 'nonce-abc123' 'sha256-[^']+'$/,
    )
    expect(policy).toContain("style-src-attr 'unsafe-inline'")
    for (const shut of [
      "worker-src 'self'",
      "frame-ancestors 'none'",
      "base-uri 'none'",
      "object-src 'none'",
      "form-action 'self'",
    ]) {
      expect(policy).toContain(shut)
    }
    expect(policy.filter((rule) => rule.includes("unsafe"))).toEqual(["style-src-attr 'unsafe-inline'"])
  })

  it("promises https only where people come by https", () => {
    expect(responseHeaders(serving)).not.toHaveProperty("strict-transport-security")
    expect(responseHeaders({ ...serving, https: true })).toHaveProperty("strict-transport-security")
  })

  it("keeps nothing, guesses no types, and sends no address elsewhere", () => {
    expect(responseHeaders(serving)).toMatchObject({
      "cache-control": "no-store",
      "x-content-type-options": "nosniff",
      "referrer-policy": "same-origin",
      "cross-origin-opener-policy": "same-origin",
    })
  })
})

describe("a page that anybody with its address may read", () => {
  it("is kept by no search engine, as no other page needs to be told", () => {
    expect(responseHeaders({ ...serving, unlisted: true })).toMatchObject({ "x-robots-tag": "noindex, nofollow" })
    expect(responseHeaders(serving)).not.toHaveProperty("x-robots-tag")
  })

  it.each([
    ["/how-it-reads/x", true],
    ["/how-it-reads", false],
    ["/how-it-readsome/x", false],
  ])("%s: %s", (path, expected) => expect(isForAnybody(path)).toBe(expected))
})

describe("what a customer's browser is told", () => {
  it("runs and fetches nothing, keeps nothing, and passes its address on to nobody", () => {
    const headers = customerHeaders({ https: false })
    const policy = headers["content-security-policy"]?.split("; ")
    expect(policy).toContain("default-src 'none'")
    expect(policy?.filter((rule) => /script|unsafe|nonce|self/.test(rule))).toEqual([])
    expect(headers).toMatchObject({
      "cache-control": "no-store",
      "referrer-policy": "no-referrer",
      "x-robots-tag": "noindex, nofollow",
      "x-content-type-options": "nosniff",
    })
    expect(headers).not.toHaveProperty("strict-transport-security")
    expect(customerHeaders({ https: true })).toHaveProperty("strict-transport-security")
  })

  it.each([
    ["/meeting", true],
    ["/meeting/x/calendar", true],
    ["/meetings", false],
    ["/plans/meeting", false],
  ])("at %s: %s", (path, is) => expect(isForCustomers(path)).toBe(is))
})
