import type { PlainDate } from "../relationships/sign"
import { type Matter, matterOf } from "./matter"
import { meaningOf } from "./meaning"
import { type Reading, readObjective } from "./reading"

/** A primary and its fallback, each read once; what every fact of a fallback is seen in. */
export type FallbackPair = {
  primary: Reading
  fallback: Reading
  /** Every word of the primary as it stands. */
  primaryWords: ReadonlySet<string>
  primarySays: Matter
  fallbackSays: Matter
  /** What the primary is for, where it is written apart from it. */
  purposeSays: Matter
  /** The words that only name people, on either side: they are no topic. */
  people: ReadonlySet<string>
}

type Written = { primary: string; fallback: string; meetingDate: PlainDate | null; purpose: string }

export function readPair(
  { primary: first, fallback: second, meetingDate, purpose }: Written,
  names: readonly string[] = [],
): FallbackPair {
  const primary = readObjective(first, meetingDate, { names })
  const fallback = readObjective(second, meetingDate, { somebodyKnown: true, names })
  return {
    primary,
    fallback,
    primaryWords: new Set(primary.words.map(({ text }) => text)),
    primarySays: matterOf(primary),
    fallbackSays: matterOf(fallback),
    purposeSays: matterOf(readObjective(purpose, null)),
    people: new Set([...peopleIn(primary), ...peopleIn(fallback)]),
  }
}

/** The words that name the people of a reading. */
const peopleIn = ({ people, words }: Reading) =>
  people.flatMap(({ from, to }) => words.slice(from, to + 1).map(meaningOf))
