import { describe, expect, it } from "vitest"
import { COMMON_PASSWORDS } from "./common-passwords"
import { newPassword } from "./new-password"

describe("a new password", () => {
  it.each(["eight-ch", "x".repeat(128), "blue kettle on the hill", "blue kettle 42", "пароль-моряка", "        8"])(
    "may be %j",
    (password) => expect(newPassword.safeParse(password).success).toBe(true),
  )
  it.each([
    "",
    "seven77",
    "x".repeat(129),
    "password123",
    "password123456",
    "Password2031!",
    "Password123",
    "WELCOME2025",
    undefined,
    12345678,
  ])("may not be %j", (password) => expect(newPassword.safeParse(password).success).toBe(false))
  it("is held against a few hundred common ones", () => {
    expect(COMMON_PASSWORDS.size).toBeGreaterThan(300)
    for (const common of COMMON_PASSWORDS) expect(newPassword.safeParse(common).success).toBe(false)
  })
})
