import fc from "fast-check"
import { expect, test } from "vitest"
import { wilsonInterval } from "./wilson"

/** Newcombe 1998, Table I, method 3. */
test.each([
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
])("%i of %i lies between %d and %d, as published", (met, of, low, high) => {
  const found = wilsonInterval(met, of)
  expect(found.low).toBeCloseTo(low, 4)
  expect(found.high).toBeCloseTo(high, 4)
})

test("of nothing everything is possible", () => expect(wilsonInterval(0, 0)).toEqual({ low: 0, high: 1 }))

test("it holds the share, stays within 0 and 1, and mirrors", () =>
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5000 }), fc.float({ min: 0, max: 1, noNaN: true }), (of, part) => {
      const met = Math.round(of * part)
      const { low, high } = wilsonInterval(met, of)
      const mirrored = wilsonInterval(of - met, of)
      expect(low >= 0 && low <= met / of && high >= met / of && high <= 1).toBe(true)
      expect(mirrored.low).toBeCloseTo(1 - high, 10)
    }),
  ))
