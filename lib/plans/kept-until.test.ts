import { expect, it } from "vitest"
import { keptUntil } from "./kept-until"

it("keeps a brief for two days from the meeting's end", () => {
  const startsAt = new Date("2026-11-24T10:00:00Z")
  expect(keptUntil({ startsAt, minutes: 60 })).toEqual(new Date("2026-11-26T11:00:00Z"))
})
