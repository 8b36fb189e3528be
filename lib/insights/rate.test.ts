import { expect, test } from "vitest"
import { addRates, isTooFew, sayRate } from "./rate"

test.each([
  [{ met: 0, of: 0 }, "none yet"],
  [{ met: 3, of: 4 }, "3 of 4; too few to say"],
  [{ met: 9, of: 9 }, "9 of 9; too few to say"],
  [{ met: 8, of: 10 }, "8 of 10, 80 % (49 to 94 %)"],
  [{ met: 31, of: 40 }, "31 of 40, 78 % (62 to 88 %)"],
  [{ met: 0, of: 20 }, "0 of 20, 0 % (0 to 16 %)"],
])("%j is said as %s", (rate, said) => expect(sayRate(rate)).toBe(said))

test("fewer than ten are too few, and sums are sums", () => {
  expect([isTooFew({ met: 9, of: 9 }), isTooFew({ met: 0, of: 10 })]).toEqual([true, false])
  expect(
    addRates([
      { met: 1, of: 2 },
      { met: 3, of: 5 },
    ]),
  ).toEqual({ met: 4, of: 7 })
  expect(addRates([])).toEqual({ met: 0, of: 0 })
})
