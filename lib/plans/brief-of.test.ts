import { expect, it } from "vitest"
import { aPlan } from "./a-plan.fixture"
import { briefOf } from "./brief-of"
import type { Plan } from "./plan"

const line = (words: string) => ({ words, asOf: "2026-03-01" })

it("holds three lines of the situation, what was agreed first", () => {
  const { stands } = briefOf(
    aPlan({
      situation: {
        now: line("Two sites"),
        changed: line("A new director"),
        "agreed-last-time": line("She sends the numbers"),
        "in-the-way": line("The budget closes"),
      },
    }),
  )
  expect(stands.map(({ words }) => words)).toEqual(["She sends the numbers", "A new director", "Two sites"])
})

it("asks what the rep wants to learn, then what the plan does not know, three at most", () => {
  const { questions } = briefOf(aPlan({ alsoLearn: "Who runs the night shift?\n\n When does the budget close? " }))
  expect(questions).toEqual([
    { asks: "Who runs the night shift?", isOwn: true },
    { asks: "When does the budget close?", isOwn: true },
    { asks: "Who else has a say in this, and what matters to them?", isOwn: false },
  ])
  const known = aPlan({ need: "fewer no-shows", situation: { "who-decides": line("Hanna"), changed: line("nothing") } })
  expect(briefOf(known).questions).toEqual([])
})

it("says the rep's own opening line, and the rules' where there is none", () => {
  expect(briefOf(aPlan({ openingLine: "Shall we begin with the spring?" })).openingLine).toBe(
    "Shall we begin with the spring?",
  )
  expect(briefOf(aPlan({ openingLine: "Shall we begin?" })).openingIsOwn).toBe(true)
  expect(briefOf(aPlan()).openingLine).not.toBe("")
  expect(briefOf(aPlan()).openingIsOwn).toBe(false)
})

it("suggests a line on the rung the rep chose, and never says the ask below it", () => {
  const words = "Hanna signs the order before I leave"
  const of = (hears: Plan["hears"]) => briefOf(aPlan({ primaryWords: words, hears })).openingLine
  expect(of("ask")).toContain("I'd like to ask you to sign the order today")
  expect(of("frame")).not.toContain("order")
})

it("names who else in the room asks for care", () => {
  const main = aPlan().mainContact
  const guarded = main && { ...main, id: "other", name: "Theo Ray", style: "guarded" as const }
  expect(briefOf(aPlan({ others: guarded ? [guarded] : [] })).caution).toBe(
    "Theo Ray is more guarded. Mind what is said in front of them.",
  )
  expect(briefOf(aPlan()).caution).toBeNull()
})

it("gives the purpose one 'so that', whether the rep wrote it or not", () => {
  expect(briefOf(aPlan({ purpose: "So that she sees the rooms" })).purpose).toBe("so that she sees the rooms")
  expect(briefOf(aPlan({ purpose: "she sees the rooms" })).purpose).toBe("so that she sees the rooms")
  expect(briefOf(aPlan()).purpose).toBe("")
})

it("keeps the fallback to its own place: no other part of the brief holds a word of it", () => {
  const { fallbacks, ...inSight } = briefOf(aPlan())
  expect(fallbacks).toHaveLength(1)
  expect(fallbacks[0]?.cue).toContain("she cannot make the day")
  expect(JSON.stringify(inSight)).not.toMatch(/walk-round|private|May\b/)
})

it("asks once what the rep noted to ask", () => {
  const alsoLearn = "Who can say yes to this now?"
  const questions = briefOf(aPlan({ alsoLearn, need: "I want it settled" })).questions
  expect(questions.map(({ asks }) => asks)).toEqual([alsoLearn, "What has changed for you since we last spoke?"])
})
