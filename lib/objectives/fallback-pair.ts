import type { PlainDate } from "../relationships/sign"
import { type Reading, readObjective } from "./reading"
import { type Content, contentOf } from "./same-words"

/** A primary and its fallback, each read once; what every fallback rule looks at. */
export type FallbackPair = {
  primary: Reading
  fallback: Reading
  primarySays: Content
  fallbackSays: Content
  purposeSays: Content
}

type Written = { primary: string; fallback: string; meetingDate: PlainDate | null; purpose: string }

export function readPair(
  { primary, fallback, meetingDate, purpose }: Written,
  names: readonly string[] = [],
): FallbackPair {
  const readings = {
    primary: readObjective(primary, meetingDate, { names }),
    fallback: readObjective(fallback, meetingDate, { somebodyKnown: true, names }),
  }
  return {
    ...readings,
    purposeSays: contentOf(readObjective(purpose, null)),
    primarySays: contentOf(readings.primary),
    fallbackSays: contentOf(readings.fallback),
  }
}
