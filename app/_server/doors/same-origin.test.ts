import { beforeEach, describe, expect, it, vi } from "vitest"

const request = vi.hoisted(() => ({ headers: new Headers() }))
vi.mock("next/headers", () => ({ headers: async () => request.headers }))

/** Asks as a request that was sent to this host from this origin, where the configured address is `address`. */
async function isOurs(address: string, host: string, origin?: string): Promise<boolean> {
  process.env.DATABASE_URL = "postgres://app@localhost/callcraft"
  process.env.NEXTAUTH_SECRET = "s".repeat(40)
  process.env.NEXTAUTH_URL = address
  request.headers = new Headers({ host, ...(origin === undefined ? {} : { origin }) })
  const { fromOurOwnPages } = await import("./same-origin")
  return fromOurOwnPages()
}
beforeEach(() => vi.resetModules())

const HTTPS = "https://callcraft.example"
const HTTP = "http://callcraft.example:3000"

describe("a write", () => {
  it.each([
    [HTTPS, "callcraft.example", HTTPS],
    // A proxy that says its own name to the app.
    [HTTPS, "10.0.0.5:3000", HTTPS],
    [HTTP, "callcraft.example:3000", HTTP],
    // A phone on the same network, by the machine's address.
    [HTTP, "192.168.1.7:3000", "http://192.168.1.7:3000"],
  ])("where we are %s, sent to %s from %s, is ours", async (address, host, origin) =>
    expect(await isOurs(address, host, origin)).toBe(true),
  )

  it.each([
    [HTTPS, "callcraft.example", undefined],
    [HTTPS, "callcraft.example", "null"],
    [HTTPS, "callcraft.example", ""],
    [HTTPS, "callcraft.example", "https://elsewhere.example"],
    [HTTPS, "callcraft.example", "https://callcraft.example.elsewhere.example"],
    [HTTPS, "callcraft.example", "https://callcraft.example:8443"],
    [HTTPS, "callcraft.example", "https://callcraft.example@elsewhere.example"],
    // Anyone on the way can make a page of that name when it is fetched without https.
    [HTTPS, "callcraft.example", "http://callcraft.example"],
    [HTTPS, "", "file:///etc"],
    [HTTP, "callcraft.example:3000", "http://callcraft.example:4000"],
  ])("where we are %s, sent to %s from %s, is not", async (address, host, origin) =>
    expect(await isOurs(address, host, origin)).toBe(false),
  )
})
