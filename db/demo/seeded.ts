import { v7 } from "uuid"

/** The same sequence of fractions in [0, 1) for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** What is left to chance in the demonstration, the same at each load: ids and the minutes things took. */
export type Chance = {
  /** A UUIDv7 that sorts by `at`. */
  id: (at: Date) => string
  /** A whole number from `least` to `most`. */
  between: (least: number, most: number) => number
}

export function chanceFrom(seed: number): Chance {
  const next = seeded(seed)
  return {
    id: (at) => v7({ msecs: at.getTime(), random: Uint8Array.from({ length: 16 }, () => Math.floor(next() * 256)) }),
    between: (least, most) => least + Math.floor(next() * (most - least + 1)),
  }
}
