import { expect, test } from "vitest"
import { inOrder, sayAdvice, sayLeftOut, sayTelling } from "./say-progress"

const rate = (met: number, of: number) => ({ met, of })

test("what is left out is said, in the singular too", () => {
  expect(sayLeftOut({ doesNotFit: 0, notRead: 0 })).toBe("")
  expect(sayLeftOut({ doesNotFit: 1, notRead: 0 })).toBe("Not counted: 1 finding that you said did not fit.")
  expect(sayLeftOut({ doesNotFit: 2, notRead: 3 })).toBe(
    "Not counted: 3 meetings with no primary that could be read, and 2 findings that you said did not fit.",
  )
})

test("telling: too few are not compared, overlapping intervals show nothing, and those apart are left to speak", () => {
  const say = (told: [number, number], not: [number, number], notSaidHowMuch = 0) =>
    sayTelling({
      told: [
        { grade: "new", told: true, achieved: rate(...told) },
        { grade: "trusted", told: false, achieved: rate(...not) },
      ],
      notSaidHowMuch,
    })
  expect(say([3, 4], [8, 20], 1)).toBe(
    "Where you told the ask, you got the primary in 3 of 4; where you did not, in 8 of 20, 40 % (22 to 61 %). That is too few to compare. 1 debrief does not say how much was told.",
  )
  expect(say([12, 18], [9, 22])).toMatch(/The two intervals overlap, so neither is shown to work better\.$/)
  expect(say([38, 40], [5, 40])).toMatch(/where you did not, in 5 of 40, 13 % \(5 to 26 %\)\.$/)
  expect(say([0, 0], [9, 22])).toMatch(/^Where you told the ask, you got the primary in none yet; /)
})

test("advice: how often it was followed comes first", () =>
  expect(
    sayAdvice([
      { followed: true, achieved: rate(20, 30) },
      { followed: false, achieved: rate(2, 10) },
    ]),
  ).toMatch(/^You followed the advice on what they hear in 30 of 40, 75 % \(60 to 86 %\)\. Following it, you got/))

test("grades stand weakest first, told before not told, the not graded last", () =>
  expect(
    inOrder([
      { grade: "not-graded", told: false, achieved: rate(1, 1) },
      { grade: "trusted", told: true, achieved: rate(1, 2) },
      { grade: "new", told: false, achieved: rate(1, 3) },
      { grade: "new", told: true, achieved: rate(1, 4) },
    ]).map(({ words }) => words),
  ).toEqual([
    ["New", "The ask was told"],
    ["New", "The ask was not told"],
    ["Trusted", "The ask was told"],
    ["Not graded", "The ask was not told"],
  ]))
