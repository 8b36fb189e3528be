import type { FallbackPair } from "./fallback-pair"
import type { Judgement } from "./judge-fallback"
import { stands } from "./matter"

const POINTS_BACK = /^(?:it|that|this|one|ones|same|them|those|both)$/u

/** Whether a fallback speaks of what the primary is for, where that is written apart from it: then it is never unrelated. */
export const servesPurpose = ({ fallbackSays, purposeSays }: FallbackPair): boolean =>
  [...fallbackSays.meanings.keys()].some((meaning) => stands(meaning, purposeSays))

/**
 * Whether a fallback that might be good misses the written purpose: it shares nothing with it nor with the primary, and
 * neither makes anything smaller nor points back to it.
 */
export function missesPurpose({ verdict, facts }: Judgement, pair: FallbackPair): boolean {
  if (verdict !== "good" || pair.purposeSays.meanings.size === 0 || servesPurpose(pair)) return false
  if (!facts.has("no-topic") || facts.has("narrow") || facts.has("around")) return false
  return pair.fallbackSays.numbers.size === 0 && !pair.fallback.words.some(({ text }) => POINTS_BACK.test(text))
}
