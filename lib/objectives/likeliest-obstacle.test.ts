import { expect, it } from "vitest"
import { assessObjective } from "./assess-objective"
import { aPlanFor, type Change } from "./in-context.fixture"
import { likeliestObstacle } from "./likeliest-obstacle"
import { STARTS } from "./obstacles"
import { reviewPrimary } from "./review-primary"
import { OBJECTIVE_TYPES, OBSTACLES, type Obstacle } from "./vocabulary"

const NOTHING_ELSE = "Hanna signs the order for six pumps by 30 June"
const obstacleOf = (words: string, change: Change = {}) => {
  const draft = aPlanFor(words, change)
  return likeliestObstacle(draft, reviewPrimary(draft, ["Hanna Berg"]))
}
const inTheWay = (words: string): Change => ({ situation: { "in-the-way": { words, asOf: "2026-06-01" } } })

it.each<[string, Obstacle]>([
  ["She is on holiday in the week of the 14th", "date"],
  ["Her deputy is off work until July", "person"],
  ["Their budget is gone until the spring", "budget"],
  ["The board has to agree", "authority"],
  ["They are short of staff and in the middle of a stocktake", "priority"],
  ["They had a bad experience with our last delivery", "trust"],
  ["No budget, no money, and she is away", "budget"],
])("what the rep wrote could get in the way wins: %s", (words, obstacle) => {
  expect(
    obstacleOf("Hanna takes the £90k order to the board", { ...inTheWay(words), grade: "new", size: "large" }),
  ).toBe(obstacle)
})

it("hears who can say yes and is not there", () => {
  const situation = { "who-decides": { words: "Petra Vogel signs contracts", asOf: "2026-06-01" } }
  expect(obstacleOf("Hanna signs the contract for four sessions before I leave", { situation })).toBe("authority")
})

it.each<[string, Obstacle]>([
  ["Hanna puts our offer before the board by 30 June", "authority"],
  ["Hanna accepts the new price list by 30 June", "budget"],
  ["Hanna moves one line over from the present supplier by 30 June", "trust"],
])("hears what the primary speaks of: %s", (words, obstacle) => {
  expect(obstacleOf(words)).toBe(obstacle)
})

it("minds how well they know us, then how large the ask is", () => {
  expect(obstacleOf(NOTHING_ELSE, { grade: "new", size: "large" })).toBe("trust")
  expect(obstacleOf(NOTHING_ELSE, { braked: true })).toBe("trust")
  expect(obstacleOf("Hanna books two places at our open day by 30 June", { size: "large" })).toBe("budget")
})

it.each(OBJECTIVE_TYPES)("else it is what a primary of its type most often meets: %s", (type) => {
  const order = Object.keys(STARTS[type].starts)
  expect(order.toSorted()).toEqual([...OBSTACLES].toSorted())
  expect(likeliestObstacle(aPlanFor("Hanna does it by 30 June"), { type, findings: [] })).toBe(order[0])
})

it("reads anything at all", () => {
  for (const words of ["", "\ud800", "constructor __proto__ toString", "👩🏽‍💼 ".repeat(2_000)])
    expect(OBSTACLES).toContain(
      likeliestObstacle(aPlanFor(words, inTheWay(words)), assessObjective({ text: words, meetingDate: null })),
    )
})
