import type { PlainDate } from "@/lib/relationships/sign"
import { instantAt } from "./calendar"

const MINUTE = 60_000
/** Least time between two meetings of one person, in minutes. */
const GAP = 15
const FIRST = 8 * 60 + 30
const LAST = 17 * 60

/** Who is taken when. `book` gives the wished time, or the next free half hour of that working day. */
export type Diary = { book(wish: { who: string; day: PlainDate; at: string; zone: string; minutes: number }): Date }

export function newDiary(): Diary {
  const taken = new Map<string, { from: number; to: number }[]>()
  return {
    book({ who, day, at, zone, minutes }) {
      const theirs = taken.get(who) ?? []
      taken.set(who, theirs)
      for (const time of timesFrom(at)) {
        const from = instantAt(day, time, zone).getTime()
        const to = from + minutes * MINUTE
        if (theirs.some((other) => from < other.to + GAP * MINUTE && other.from < to + GAP * MINUTE)) continue
        theirs.push({ from, to })
        return new Date(from)
      }
      throw new Error(`The day ${day} is full for ${who}.`)
    },
  }
}

function timesFrom(at: string): string[] {
  const [hours = 0, minutes = 0] = at.split(":").map(Number)
  const wished = hours * 60 + minutes
  const others: number[] = []
  for (let time = FIRST; time <= LAST; time += 30) others.push(time)
  const later = others.filter((time) => time > wished)
  const earlier = others.filter((time) => time < wished).reverse()
  return [wished, ...later, ...earlier].map((time) => `${pad(Math.floor(time / 60))}:${pad(time % 60)}`)
}

const pad = (part: number) => String(part).padStart(2, "0")
