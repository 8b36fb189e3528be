import { describe, expect, it } from "vitest"
import { contentSecurityPolicy, responseHeaders } from "./response-headers"

const serving = { nonce: "abc123", https: false, development: false }

describe("what the browser is told", () => {
  it("lets nothing run or be styled but what carries this answer's nonce", () => {
    const policy = contentSecurityPolicy(serving).split("; ")
    expect(policy).toContain("script-src 'nonce-abc123' 'strict-dynamic'")
    expect(policy).toContain("style-src-elem 'self' 'nonce-abc123'")
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
