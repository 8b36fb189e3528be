import fc from "fast-check"
import { expect, test } from "vitest"
import { dayIn } from "@/lib/time/day"
import { instantOf } from "@/lib/time/wall-time"
import { suggestAfter, suggestFirst } from "./suggest-start"

const at = (iso: string) => new Date(iso)

test("a first meeting is proposed for the next working day", () => {
  expect(suggestFirst(at("2026-11-24T12:00:00Z"), "Europe/London").date).toBe("2026-11-25")
  expect(suggestFirst(at("2026-11-27T12:00:00Z"), "Europe/London").date).toBe("2026-11-30")
  expect(suggestFirst(at("2026-11-28T12:00:00Z"), "Europe/London").date).toBe("2026-11-30")
  expect(suggestFirst(at("2026-11-24T20:00:00Z"), "Asia/Tokyo")).toEqual({
    date: "2026-11-26",
    time: "10:00",
    timeZone: "Asia/Tokyo",
  })
})

const thursday = { startsAt: at("2026-11-12T14:30:00Z"), timeZone: "Europe/London", agreedDue: null }

test.each([
  ["an older one", thursday, "2026-11-24T12:00:00Z", "2026-11-26"],
  ["on that weekday itself", thursday, "2026-11-26T09:00:00Z", "2026-12-03"],
  ["right after it", thursday, "2026-11-12T16:00:00Z", "2026-11-19"],
  ["one still to come", thursday, "2026-11-10T09:00:00Z", "2026-11-19"],
  ["with something due later", { ...thursday, agreedDue: "2026-12-14" }, "2026-11-24T12:00:00Z", "2026-12-17"],
  ["with something due long ago", { ...thursday, agreedDue: "2026-11-14" }, "2026-11-24T12:00:00Z", "2026-11-26"],
])("after a meeting the same weekday and hour are proposed: %s", (_what, earlier, now, date) => {
  expect(suggestAfter(earlier, at(now))).toEqual({ date, time: "14:30", timeZone: "Europe/London" })
})

test("an hour the clocks skip is not proposed", () => {
  const before = { startsAt: at("2026-03-22T01:30:00Z"), timeZone: "Europe/London", agreedDue: null }
  expect(suggestAfter(before, at("2026-03-23T12:00:00Z"))).toMatchObject({ date: "2026-03-29", time: "02:00" })
})

test("what is proposed is never past, whatever the zone and the hour", () => {
  const day = fc.date({ min: at("2020-01-01T00:00:00Z"), max: at("2030-01-01T00:00:00Z"), noInvalidDate: true })
  const zone = fc.constantFrom("Europe/London", "Pacific/Kiritimati", "America/St_Johns", "Asia/Kathmandu", "UTC")
  fc.assert(
    fc.property(day, day, zone, (startsAt, now, timeZone) => {
      const { date, time } = suggestAfter({ startsAt, timeZone, agreedDue: null }, now)
      const read = instantOf(`${date}T${time}`, timeZone)
      expect(read.exists && read.instant > now).toBe(true)
      expect(date > dayIn(now, timeZone)).toBe(true)
    }),
  )
})
