import type { Grade, GradeOrNone } from "./grade"
import { type PlainDate, type SeenSign, SIGN_GROUP, SIGNS, type SignGroup, type SignId } from "./sign"
import { GRADE_WORDS, SIGN_WORDS } from "./sign-words"
import { countsOn, hasFaded } from "./twelve-months"

/** How many different signs of each group a grade asks for. Source: docs/decisions (PEG). */
export const GRADE_THRESHOLDS = {
  established: { pays: 2, "knows-us": 1 },
  trusted: { pays: 2, "knows-us": 1, "with-us": 2 },
} as const satisfies Record<Exclude<Grade, "new">, Partial<Record<SignGroup, number>>>

/** A rep's own grade over the signs, with the reason they gave and the day they gave it. */
export type GradeOverride = { grade: Grade; reason: string; on: PlainDate }

/** A grade for one meeting's day and what it rests on. */
export type GradeReading = {
  grade: GradeOrNone
  /** Plain sentences, the deciding one first. */
  because: string[]
  /** Signs last seen more than twelve months before the meeting: shown, not counted. */
  faded: SignId[]
  /** Open brakes. They cap a grade from signs at established; an override hides none of them. */
  brakes: SignId[]
  overridden: boolean
}

/**
 * The PEG grade of one relationship on the day of a meeting.
 * With no day set, nothing has faded yet. Signs seen after the day do not count for it. Never throws.
 */
export function gradeRelationship(known: {
  signs: readonly SeenSign[]
  override: GradeOverride | null
  meetingDate: PlainDate | null
}): GradeReading {
  const { meetingDate } = known
  const counted = SIGNS.filter((id) => isSeen(id, known.signs, meetingDate))
  const faded = SIGNS.filter((id) => !counted.includes(id) && wasSeenLongAgo(id, known.signs, meetingDate))
  const brakes = counted.filter((id) => SIGN_GROUP[id] === "brake")
  const rest = { faded, brakes }

  if (known.override && countsOn(known.override.on, meetingDate)) {
    const { grade, reason } = known.override
    const why = reason.trim() === "" ? "Graded by hand." : `Graded by hand: ${reason.trim()}`
    return { grade, because: [why, ...brakes.map(sayBrake)], ...rest, overridden: true }
  }
  const lapsed =
    known.override && hasFaded(known.override.on, meetingDate)
      ? ["The grade given by hand is older than twelve months."]
      : []
  const { grade, because } = gradeFrom(counted, brakes.length > 0)
  return {
    grade,
    because: [...because, ...brakes.map(sayBrake), ...lapsed, ...sayFaded(faded)],
    ...rest,
    overridden: false,
  }
}

function gradeFrom(counted: readonly SignId[], braked: boolean): { grade: GradeOrNone; because: string[] } {
  if (counted.length === 0) return { grade: "not-graded", because: ["Nothing seen in the last twelve months."] }
  const seen = counted.filter((id) => SIGN_GROUP[id] !== "brake").map((id) => `${SIGN_WORDS[id]}.`)
  const reaches = (grade: "established" | "trusted") =>
    Object.entries(GRADE_THRESHOLDS[grade]).every(
      ([group, least]) => counted.filter((id) => SIGN_GROUP[id] === group).length >= least,
    )
  if (reaches("trusted")) {
    if (!braked) return { grade: "trusted", because: seen }
    return {
      grade: "established",
      because: [`Would be ${GRADE_WORDS.trusted.toLowerCase()}, but something stands in the way.`, ...seen],
    }
  }
  if (reaches("established")) return { grade: "established", because: seen }
  return { grade: "new", because: ["Too little seen yet for more.", ...seen] }
}

function isSeen(id: SignId, signs: readonly SeenSign[], onDay: PlainDate | null): boolean {
  return signs.some((seen) => seen.sign === id && countsOn(seen.seenOn, onDay) && !isRepaired(seen, onDay))
}

function wasSeenLongAgo(id: SignId, signs: readonly SeenSign[], onDay: PlainDate | null): boolean {
  return signs.some((seen) => seen.sign === id && hasFaded(seen.seenOn, onDay) && !isRepaired(seen, onDay))
}

// Only a brake can be repaired, and a repair after the meeting is none on its day.
function isRepaired(seen: SeenSign, onDay: PlainDate | null): boolean {
  if (SIGN_GROUP[seen.sign] !== "brake" || !seen.repairedOn) return false
  return onDay === null || seen.repairedOn <= onDay
}

const sayBrake = (id: SignId) => `Careful: ${SIGN_WORDS[id].charAt(0).toLowerCase()}${SIGN_WORDS[id].slice(1)}.`

function sayFaded(faded: readonly SignId[]): string[] {
  if (faded.length === 0) return []
  return [
    faded.length === 1
      ? "One sign is older than twelve months and does not count."
      : `${faded.length} signs are older than twelve months and do not count.`,
  ]
}
