import { describe, expect, it } from "vitest"
import { settingsAmiss } from "./env"

const good = {
  DATABASE_URL: "postgres://app:secret@localhost:5432/callcraft",
  NEXTAUTH_SECRET: "x".repeat(32),
  NEXTAUTH_URL: "https://callcraft.example",
  NODE_ENV: "production" as const,
}

describe("the environment", () => {
  it("will do", () => expect(settingsAmiss(good)).toEqual([]))

  it.each([
    ["DATABASE_URL", undefined],
    ["DATABASE_URL", "not an address"],
    ["NEXTAUTH_SECRET", undefined],
    ["NEXTAUTH_SECRET", "too short"],
    ["NEXTAUTH_URL", undefined],
    ["NEXTAUTH_URL", "meetings.example"],
    ["CALLCRAFT_PROXIES", "many"],
    ["CALLCRAFT_PROXIES", "-1"],
  ])("is refused with %s set to %s, by name and without its value", (name, value) => {
    const amiss = settingsAmiss({ ...good, [name]: value })
    expect(amiss).toHaveLength(1)
    expect(amiss[0]).toContain(name)
    if (value && value.length > 3) expect(amiss[0]).not.toContain(value)
  })
})
