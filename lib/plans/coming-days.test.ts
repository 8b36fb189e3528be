import { expect, it } from "vitest"
import { aPlan } from "./a-plan.fixture"
import { type ComingDay, comingDays } from "./coming-days"
import { sayUnplanned } from "./say-unplanned"

const now = new Date("2026-03-10T09:00:00Z")
const meetingsOf = (days: readonly ComingDay[]) => days.flatMap(({ meetings }) => meetings)

it("puts meetings under the reader's own days, in words", () => {
  const plans = [
    aPlan({}),
    aPlan({ startsAt: new Date("2026-03-11T15:30:00Z") }),
    aPlan({ startsAt: new Date("2026-03-13T10:00:00Z") }),
  ]
  const days = comingDays(plans, { zone: "Europe/London", now })
  expect(days.map(({ says }) => says)).toEqual(["Today, Tue 10 Mar", "Tomorrow, Wed 11 Mar", "Fri 13 Mar"])
  expect(days[1]?.meetings[0]?.clock).toBe("15:30")
})

it("counts the day where the reader is, and says what the customer's clock says", () => {
  const late = aPlan({ startsAt: new Date("2026-03-10T23:30:00Z"), timeZone: "America/New_York" })
  const [day] = comingDays([late], { zone: "Europe/Berlin", now })
  expect(day?.day).toBe("2026-03-11")
  expect(day?.meetings[0]).toMatchObject({ clock: "00:30", there: "Their clock says 19:30, in New York" })
  expect(comingDays([aPlan({})], { zone: "Europe/London", now })[0]?.meetings[0]?.there).toBeNull()
})

it("says what is still missing, whose it is, and whether it can still be changed", () => {
  const [day] = comingDays([aPlan({ fallbacks: [] }), aPlan({ startsAt: new Date("2026-03-10T08:30:00Z") })], {
    zone: "Europe/London",
    now,
  })
  expect(day?.meetings[0]).toMatchObject({ who: "Hanna Berg, Head of Training", frozen: false })
  expect(day?.meetings[0]?.stillOpen).toMatch(/ And \d more\.$/)
  expect(day?.meetings[1]?.frozen).toBe(true)
})

it("says of a meeting nothing was written for just that, and how many there are of them", () => {
  const asked = { zone: "Europe/London", now }
  const bare = aPlan({ primaryWords: "", fallbacks: [] })
  const days = comingDays([bare, aPlan()], asked)
  expect(days[0]?.meetings.map(({ isWritten }) => isWritten)).toEqual([false, true])
  expect(days[0]?.meetings[0]?.stillOpen).toBeNull()
  expect(sayUnplanned(meetingsOf(days))).toBe("1 of the 2 has no plan yet.")
  expect(sayUnplanned(meetingsOf(comingDays([bare, bare, aPlan()], asked)))).toBe("2 of the 3 have no plan yet.")
  expect(sayUnplanned(meetingsOf(comingDays([bare], asked)))).toBe("It has no plan yet.")
  expect(sayUnplanned(meetingsOf(comingDays([aPlan()], asked)))).toBeNull()
})
