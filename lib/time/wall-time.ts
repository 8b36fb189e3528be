import { tzOffset } from "@date-fns/tz/tzOffset"

/** What a calendar and a clock on the wall show together: `YYYY-MM-DDTHH:MM`, without a zone. */
export type WallTime = string

/** Wall time read in a zone. `doubled`: the clock shows it twice that day, and this is the first time. */
export type ReadWallTime = { exists: true; instant: Date; doubled: boolean } | { exists: false; next: WallTime }

const A_MINUTE = 60_000
const A_DAY = 24 * 60 * A_MINUTE

/** What the wall shows at this instant in this zone. */
export function wallTimeIn(instant: Date, zone: string): WallTime {
  return new Date(instant.getTime() + tzOffset(zone, instant) * A_MINUTE).toISOString().slice(0, 16)
}

/**
 * The instant at which the wall shows this in this zone. An hour that is skipped does not exist, and the
 * next wall time that does is offered; of an hour that comes twice the first is taken. Throws a
 * `RangeError` for what is no wall time or no zone.
 */
export function instantOf(wall: WallTime, zone: string): ReadWallTime {
  const asIfUtc = Date.parse(`${wall}:00Z`)
  const before = offsetAt(zone, asIfUtc - A_DAY)
  const after = offsetAt(zone, asIfUtc + A_DAY)
  const found = [...new Set([before, after])]
    .map((offset) => asIfUtc - offset * A_MINUTE)
    .filter((instant) => instant + offsetAt(zone, instant) * A_MINUTE === asIfUtc)
    .sort((a, b) => a - b)
  const [first] = found
  if (first !== undefined) return { exists: true, instant: new Date(first), doubled: found.length > 1 }
  const change = changeBetween(zone, asIfUtc - A_DAY, asIfUtc + A_DAY)
  return { exists: false, next: wallTimeIn(new Date(change), zone) }
}

/** Minutes the zone is ahead of UTC at an instant. */
function offsetAt(zone: string, instant: number): number {
  const offset = tzOffset(zone, new Date(instant))
  if (Number.isNaN(offset)) throw new RangeError(`No such time zone or time: ${zone}`)
  return offset
}

/** The first minute of the new offset, where a zone changes its offset once between two instants. */
function changeBetween(zone: string, from: number, to: number): number {
  const old = offsetAt(zone, from)
  let [same, changed] = [Math.floor(from / A_MINUTE), Math.ceil(to / A_MINUTE)]
  while (changed - same > 1) {
    const middle = Math.floor((same + changed) / 2)
    if (offsetAt(zone, middle * A_MINUTE) === old) same = middle
    else changed = middle
  }
  return changed * A_MINUTE
}
