import { describe, expect, test } from "vitest"
import { wallTimeIn } from "@/lib/time/wall-time"
import { corvane } from "./corvane"
import { datedWords } from "./dated-words"
import { demoRows } from "./load"
import { northfield } from "./northfield"

const A_MINUTE = 60_000
const A_DAY = 24 * 60 * A_MINUTE

/** Every weekday, both ends of a day, a leap day, the turn of a year, and the days the clocks change. */
const CLOCKS = [
  ...Array.from({ length: 7 }, (_, days) => new Date(Date.parse("2026-11-16T09:20:00Z") + days * A_DAY)),
  ...[
    "2026-11-18T00:10:00Z",
    "2026-11-18T23:50:00Z",
    "2026-03-28T12:00:00Z",
    "2026-10-24T22:30:00Z",
    "2026-12-31T15:00:00Z",
    "2028-02-28T08:00:00Z",
  ].map((text) => new Date(text)),
]

const told = (now: Date) =>
  [northfield, corvane].map((organisation, index) => ({
    organisation,
    rows: demoRows(organisation, { now, passwordHash: "x", seed: 11 + index }),
  }))

describe.each(CLOCKS.map((now) => [now.toISOString(), now] as const))("loaded at %s", (_, now) => {
  const everything = told(now)
  const plans = everything.flatMap(({ rows }) => rows.plans)

  test("every fact has its place in time, and none is later than now", () => {
    for (const plan of plans) {
      const {
        createdAt,
        source,
        readyAt,
        changesRequestedAt,
        heldAt,
        debriefedAt,
        cancelledAt,
        updatedAt,
        startsAt,
        minutes,
      } = plan
      for (const fact of [createdAt, readyAt, changesRequestedAt, heldAt, debriefedAt, cancelledAt, updatedAt]) {
        if (fact) expect(fact.getTime()).toBeLessThanOrEqual(now.getTime())
      }
      // What was not planned is noted once it is over.
      if (source === "unplanned") expect(createdAt?.getTime()).toBeGreaterThan(startsAt.getTime())
      else expect(createdAt?.getTime()).toBeLessThan(startsAt.getTime())
      if (readyAt) expect(readyAt.getTime()).toBeLessThan(startsAt.getTime())
      if (readyAt) expect(readyAt.getTime()).toBeGreaterThan(createdAt?.getTime() ?? 0)
      if (heldAt) expect(heldAt.getTime()).toBeGreaterThanOrEqual(startsAt.getTime() + (minutes ?? 0) * A_MINUTE)
      if (debriefedAt)
        expect(debriefedAt.getTime()).toBeGreaterThanOrEqual(heldAt?.getTime() ?? Number.POSITIVE_INFINITY)
      if (cancelledAt) expect(heldAt ?? debriefedAt ?? null).toBeNull()
    }
  })

  test("meetings are at hours people keep, and nobody is in two places", () => {
    for (const { startsAt, timeZone } of plans) {
      const time = wallTimeIn(startsAt, timeZone).slice(11)
      expect(time >= "06:00" && time <= "18:00", time).toBe(true)
    }
    for (const repId of new Set(plans.map((plan) => plan.repId))) {
      const inOrder = plans
        .filter((plan) => plan.repId === repId)
        .sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime())
      for (const [index, plan] of inOrder.slice(1).entries()) {
        const before = inOrder[index]
        expect((before?.startsAt.getTime() ?? 0) + (before?.minutes ?? 0) * A_MINUTE).toBeLessThanOrEqual(
          plan.startsAt.getTime(),
        )
      }
    }
  })

  test("each active rep has meetings today, tomorrow and later this week, as their own clock has it", () => {
    for (const { organisation, rows } of everything) {
      for (const person of organisation.people.filter(
        ({ roles, left }) => roles.includes("rep") && left === undefined,
      )) {
        const id = rows.users.find(({ email }) => email === person.email)?.id
        const today = Date.parse(wallTimeIn(now, person.zone).slice(0, 10))
        const days = rows.plans
          .filter(({ repId }) => repId === id)
          .map(({ startsAt }) =>
            Math.round((Date.parse(wallTimeIn(startsAt, person.zone).slice(0, 10)) - today) / A_DAY),
          )
        expect(days, person.name).toContain(0)
        expect(days, person.name).toContain(1)
        expect(days.filter((day) => day >= 0 && day <= 7).length, person.name).toBeGreaterThanOrEqual(3)
      }
    }
  })
})

test("the same clock tells the same, down to the ids", () => {
  const [first, again] = [told(new Date("2026-11-18T09:20:00Z")), told(new Date("2026-11-18T09:20:00Z"))]
  expect(again.map(({ rows }) => rows)).toEqual(first.map(({ rows }) => rows))
})

describe("dates in words", () => {
  const said = (words: string) => datedWords(words, "2026-11-18", "2026-11-18")

  test.each([
    ["by {+2}", "by 20 November"],
    ["on {day +2}", "on Friday 20 November"],
    ["on {weekday +2}", "on Friday"],
    ["before {month +50}", "before January"],
    ["before the {season +50}", "before the winter"],
    ["since {season -40}", "since autumn"],
    ["a Saturday moves on: {day +3}", "a Saturday moves on: Monday 23 November"],
    ["the open day is {day openDay}", "the open day is Monday 7 December"],
    ["no date at all", "no date at all"],
  ])("%s", (words, expected) => expect(said(words)).toBe(expected))

  test("an unknown day is a fault of the story", () => {
    expect(() => said("by {someDay}")).toThrow("No day is known as {someDay}.")
  })
})
