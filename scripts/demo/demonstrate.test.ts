import { expect, test } from "vitest"
import { demonstrate, signInTable } from "./demonstrate"

const someone = {
  organisation: "Northfield",
  name: "Amara Nwosu",
  email: "rep@northfield.example",
  timeZone: "Europe/London",
}

test("the table names who can sign in, with roles and the password, and leaves out who cannot", () => {
  const table = signInTable([
    { ...someone, roles: ["rep", "manager"], active: true },
    { ...someone, email: "gone@northfield.example", roles: ["rep"], active: false },
  ])
  expect(table).toContain("rep@northfield.example  Amara Nwosu  rep and manager")
  expect(table).toMatch(/Password for all of them: \S{8,}$/)
  expect(table).not.toContain("gone@")
})

test("without a database it says which setting is missing, and fails", async () => {
  const { says, code } = await demonstrate(null, { ifEmpty: true, now: new Date("2026-11-18T09:20:00Z") })
  expect(says).toContain("DATABASE_OWNER_URL")
  expect(code).toBe(1)
})
