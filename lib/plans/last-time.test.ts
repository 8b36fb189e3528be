import { describe, expect, test } from "vitest"
import { aPlan } from "./a-plan.fixture"
import type { EarlierDebrief } from "./earlier-meeting"
import { agreedToAskAbout } from "./last-time"
import { lastTimeOf } from "./last-time-of"
import { sayLastHeard } from "./say-last-heard"

const begun = new Date("2026-03-01T10:00:00Z")
const told = (changes: Partial<EarlierDebrief> = {}): EarlierDebrief => ({
  planId: "earlier",
  startsAt: new Date("2026-02-12T10:00:00Z"),
  timeZone: "Europe/London",
  contact: { name: "Hanna Berg", title: "Head of Training" },
  heard: "ask",
  reaction: "warmer",
  agreedAction: "Hanna sends the tender file",
  agreedBy: "Hanna Berg",
  agreedDue: "2026-02-20",
  agreedAnswer: null,
  agreedAnsweredAt: null,
  ...changes,
})
const answered = (at: string) => told({ agreedAnswer: "done", agreedAnsweredAt: new Date(at) })

describe("the agreed action to ask about", () => {
  test("is the newest of the chain that has one", () => {
    const older = told({ planId: "older" })
    expect(agreedToAskAbout([told({ agreedAction: " " }), older], begun)).toBe(older)
    expect(agreedToAskAbout([told(), older], begun)?.planId).toBe("earlier")
    expect(agreedToAskAbout([], begun)).toBeNull()
  })

  test("stands with its answer while this plan is prepared, and is not asked again in the next", () => {
    expect(agreedToAskAbout([answered("2026-03-01T12:00:00Z")], begun)?.agreedAnswer).toBe("done")
    expect(agreedToAskAbout([answered("2026-02-25T12:00:00Z")], begun)).toBeNull()
    expect(agreedToAskAbout([answered("2026-02-25T12:00:00Z"), told({ planId: "older" })], begun)).toBeNull()
  })
})

test("the answer brings an offer, never before", () => {
  const plan = aPlan()
  expect(lastTimeOf([], plan, "2026-03-02")).toBeNull()
  expect(lastTimeOf([told()], plan, "2026-03-02")?.agreed).toEqual({
    planId: "earlier",
    asks: "Hanna was to send the tender file by 20 February.",
    answer: null,
    offer: null,
  })
  const { agreed } = lastTimeOf([answered("2026-03-01T12:00:00Z")], plan, "2026-03-02") ?? {}
  expect(agreed?.offer).toContain("the tender file")
})

test("what they heard last time is said with its day and how they took it", () => {
  expect(sayLastHeard(told(), "2026-03-02")).toBe("On Thu 12 Feb Hanna heard the ask itself and became warmer.")
  expect(sayLastHeard(told({ reaction: null, heard: "purpose" }), "2026-03-02")).toBe(
    "On Thu 12 Feb Hanna heard the topic.",
  )
  expect(sayLastHeard(told({ contact: { name: "", title: "" } }), "2026-03-02")).toContain("they heard")
  expect(sayLastHeard(told({ heard: null }), "2026-03-02")).toBeNull()
})
