import { describe, expect, it } from "vitest"
import { checkFallback } from "./check-fallback"
import { fallbackStarts } from "./fallback-starts"
import { IN_THE_WAY, STARTS } from "./obstacles"
import { OBJECTIVE_TYPES, OBSTACLES, type ObjectiveType, type Obstacle } from "./vocabulary"

/** A primary as reps write it, and what might stand in the blank for a thing beside it. */
const TYPICAL: Record<ObjectiveType, { primary: string; what: string }> = {
  order: { primary: "Karen orders twelve pumps for the Leeds line by 3 June", what: "two pumps" },
  contract: { primary: "Karen signs the maintenance contract by 3 June", what: "the two goods lifts" },
  meeting: { primary: "Karen books a meeting with us and her plant manager for 3 June", what: "the downtime figures" },
  introduction: { primary: "Karen introduces us to the head of quality by 3 June", what: "the test report" },
  event: { primary: "Karen brings two colleagues to our open day on 3 June", what: "the new packing cell" },
  "demo-trial": { primary: "Karen starts a four-week trial of the scanner on 3 June", what: "one scanner" },
  proposal: { primary: "Karen chooses the second option of our proposal by 3 June", what: "the installation" },
  information: { primary: "Karen sends us the tender file by 3 June", what: "the list of lots" },
  budget: { primary: "Karen releases the budget for the training by 3 June", what: "the first course" },
  "design-signoff": { primary: "Karen signs off the layout of the packing hall by 3 June", what: "the loading bay" },
  renewal: { primary: "Karen renews the service agreement for the lifts by 3 June", what: "the two goods lifts" },
  referral: { primary: "Karen refers us to her sister company by 3 June", what: "the delivery record" },
  "complaint-resolution": { primary: "Karen accepts our repair and closes the complaint by 3 June", what: "the valve" },
  other: { primary: "Karen moves the samples to the front shelf by 3 June", what: "one shelf" },
}

const BINDING = /^(?:orders|signs|agrees|renews|extends|releases|accepts|picks|chooses|commits|approves)\b/u

const ANY = /^/u

/** Nothing that stands in the way is needed: what a start may not do (any of them, at worst) unless it says how it can. */
const SURVIVES: Record<Obstacle, { says: RegExp; mayNot: RegExp }> = {
  date: { says: /(?:another|later) (?:day|week)|next round|somebody else, \{name\}/u, mayNot: ANY },
  person: { says: /\{name\}/u, mayNot: ANY },
  budget: { says: /fits in what is left|another pot|free of charge/u, mayNot: BINDING },
  authority: { says: /needs no other signature/u, mayNot: BINDING },
  priority: { says: /\{number\}|\b(?:one|two|only)\b|who has the time/u, mayNot: ANY },
  trust: { says: /with a way out|a test of/u, mayNot: BINDING },
}

const every = OBJECTIVE_TYPES.flatMap((type) =>
  OBSTACLES.flatMap((obstacle) =>
    [STARTS[type].starts[obstacle], ...IN_THE_WAY[obstacle].starts].map((start) => [type, obstacle, start] as const),
  ),
)

const filledIn = (type: ObjectiveType, start: string) => {
  const words = {
    who: "Karen",
    it: STARTS[type].it,
    day: "24 June",
    name: "Petra Vogel",
    number: "20",
    ...TYPICAL[type],
  }
  return `Karen ${start.replace(/\{(\w+)\}/g, (_, name: keyof typeof words) => words[name])}`
}

const judged = (type: ObjectiveType, { words, trigger }: { words: string; trigger: string }) =>
  checkFallback({
    primary: TYPICAL[type].primary,
    fallback: words,
    trigger,
    meetingDate: "2026-05-20",
    names: ["Karen Holt", "Petra Vogel"],
  })

it.each(every)("%s, %s: Karen %s", (type, obstacle, start) => {
  // Good once its blanks are filled in, with nothing to mend.
  const words = filledIn(type, start)
  expect(words).not.toMatch(/undefined|[{}]/u)
  const { verdict, findings } = judged(type, { words, trigger: IN_THE_WAY[obstacle].says })
  expect({ words, verdict, rules: findings.map(({ rule }) => rule) }).toEqual({ words, verdict: "good", rules: [] })
  // Needs nothing of what stands in the way.
  const { says, mayNot } = SURVIVES[obstacle]
  expect(says.test(start) || !mayNot.test(start)).toBe(true)
  // Names no fact, and leaves a place for its day.
  expect(start).toMatch(/\{day\}|before I leave/u)
  expect(start.replace(/\bI\b/gu, "")).not.toMatch(/[\p{Lu}\p{N}£€$%]/u)
  expect(start.match(/\{\w+\}/gu)?.filter((place) => !/\{(?:who|it|day|name|what|number)\}/u.test(place))).toEqual([])
})

describe.each(OBJECTIVE_TYPES.flatMap((type) => OBSTACLES.map((obstacle) => [type, obstacle] as const)))(
  "the starts for %s, %s",
  (type, obstacle) => {
    const starts = fallbackStarts(type, obstacle, "Karen")

    it("are three, each with blanks and with its obstacle as the trigger", () => {
      expect(new Set(starts.map(({ words }) => words)).size).toBe(3)
      for (const { words, trigger } of starts) {
        expect(words).toMatch(/^Karen .*___/u)
        expect(words).not.toMatch(/[{}]/u)
        expect(trigger).toBe(IN_THE_WAY[obstacle].says.replace("{who}", "Karen"))
      }
    })

    it("block nothing while their blanks are open", () => {
      for (const start of starts) expect(judged(type, start)).toMatchObject({ blocks: false })
    })
  },
)

it("begins with a capital whatever the contact is called, and names nobody as a blank", () => {
  expect(fallbackStarts("order", "date", "the Head of Training")[0]?.words).toMatch(
    /^The Head of Training reserves ___/u,
  )
  expect(fallbackStarts("order", "date", "___")[0]?.words).toMatch(/^___ reserves ___/u)
})
