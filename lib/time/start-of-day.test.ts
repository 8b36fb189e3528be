import { expect, test } from "vitest"
import { startOfDay } from "./start-of-day"

test.each([
  ["2026-11-24", "Europe/London", "2026-11-24T00:00:00.000Z"],
  ["2026-07-24", "America/New_York", "2026-07-24T04:00:00.000Z"],
  // Midnight is skipped: the clock goes from 23:59 to 01:00.
  ["2026-04-24", "Africa/Cairo", "2026-04-23T22:00:00.000Z"],
])("%s in %s begins at %s", (day, zone, instant) => expect(startOfDay(day, zone).toISOString()).toBe(instant))
