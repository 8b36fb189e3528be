import { encode } from "next-auth/jwt"
import { beforeEach, describe, expect, it, vi } from "vitest"
import { knowing, sealDevice, unsealDevice } from "./device-token"
import { sealClaims, unsealClaims } from "./session-token"

beforeEach(() => {
  vi.stubEnv("DATABASE_URL", "postgres://app:secret@localhost:5432/callcraft")
  vi.stubEnv("NEXTAUTH_SECRET", "s".repeat(40))
  vi.stubEnv("NEXTAUTH_URL", "http://localhost:3000")
})

describe("a device cookie", () => {
  it("comes back as it was sealed", async () => {
    const device = knowing(null, "account-one")
    expect(await unsealDevice(await sealDevice(device))).toEqual(device)
  })

  it("keeps the device and remembers the last eight accounts, the newest last", () => {
    let device = knowing(null, "account-0")
    const { device: id } = device
    for (let place = 1; place < 12; place++) device = knowing(device, `account-${place}`)
    device = knowing(device, "account-9")
    expect(device.device).toBe(id)
    expect(device.accounts).toHaveLength(8)
    expect(device.accounts.at(-1)).toBe("account-9")
  })

  it("is nothing when it is missing, mangled, sealed by somebody else, or a session", async () => {
    const foreign = await encode({ token: knowing(null, "x"), secret: "t".repeat(40), salt: "callcraft-device" })
    const id = "0f8fad5b-d9cb-469f-a165-70867728950e"
    const session = await sealClaims({ orgId: id, userId: id, sessionId: id })
    for (const cookie of [undefined, "", "nonsense", foreign, session]) expect(await unsealDevice(cookie)).toBeNull()
  })

  it("is no session", async () => expect(await unsealClaims(await sealDevice(knowing(null, "x")))).toBeNull())
})
