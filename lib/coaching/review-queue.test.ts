import { describe, expect, it } from "vitest"
import { aPlan } from "@/lib/plans/a-plan.fixture"
import { repsMeant } from "./coached-team"
import type { CoachingFacts } from "./coaching-facts"
import { reviewQueue } from "./review-queue"
import { sayTimeLeft } from "./say-risk"

const now = new Date("2026-03-10T09:00:00Z")
const reader = { zone: "Europe/London", now }
const at = (time: string) => new Date(`2026-03-${time}:00Z`)

describe("a manager's queue", () => {
  const sound = aPlan({ id: "sound", startsAt: at("10T10:00") })
  const bare = aPlan({ id: "bare", primaryWords: "", fallbacks: [], startsAt: at("12T10:00") })
  const lacking = aPlan({ id: "lacking", fallbacks: [], startsAt: at("11T10:00") })
  const later = aPlan({ id: "later", fallbacks: [], startsAt: at("11T15:00") })

  it("the riskiest first, and of two alike the sooner", () => {
    const queue = reviewQueue([sound, later, lacking, bare], new Map(), reader)
    expect(queue.map(({ id }) => id)).toEqual(["bare", "lacking", "later", "sound"])
    expect(queue.find(({ id }) => id === "lacking")?.risks).toContain("no-fallback")
  })

  it("what a rep asks for moves it up, in their words", () => {
    const asked: CoachingFacts = {
      asked: { part: "fallback", words: "Is it too big?" },
      reviewed: null,
      unacknowledged: 0,
    }
    const [first] = reviewQueue([sound, aPlan({ id: "asked" })], new Map([["asked", asked]]), reader)
    expect(first).toMatchObject({ id: "asked", asked: "Is it too big?" })
    expect(first?.risks).toContain("review-asked")
  })

  it("says who has reviewed it, and when it has changed since", () => {
    const reviewed = (version: number): CoachingFacts => ({
      asked: null,
      reviewed: { by: "Dagny Falk", at: now, version },
      unacknowledged: 0,
    })
    const say = (version: number) => reviewQueue([sound], new Map([["sound", reviewed(version)]]), reader)[0]?.reviewed
    expect(say(sound.version)).toBe("Reviewed by Dagny Falk")
    expect(say(sound.version - 1)).toBe("Reviewed by Dagny Falk, changed since")
  })
})

describe("the time left", () => {
  it.each([
    ["10T09:00", "under way"],
    ["10T08:30", "under way"],
    ["10T09:01", "in 1 minute"],
    ["10T10:29", "in 89 minutes"],
    ["10T10:30", "in 2 hours"],
    ["11T20:00", "in 35 hours"],
    ["11T21:00", "in 2 days"],
    ["14T09:00", "in 4 days"],
  ])("%s: %s", (start, said) => expect(sayTimeLeft(at(start), now)).toBe(said))
})

describe("whose meetings an address means", () => {
  const teams = [{ id: "north", name: "North", reps: [{ id: "rosa", name: "Rosa Lind" }] }]
  it("a team's, one rep's, or nobody's one coaches", () => {
    expect(repsMeant(teams, null)).toBeNull()
    expect(repsMeant(teams, "north")).toEqual([{ id: "rosa", name: "Rosa Lind" }])
    expect(repsMeant(teams, "rosa")).toEqual([{ id: "rosa", name: "Rosa Lind" }])
    expect(repsMeant(teams, "somebody-else")).toBeNull()
  })
})
