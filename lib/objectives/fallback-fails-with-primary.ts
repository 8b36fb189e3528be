import { evidenceOf, type FallbackRule } from "./fallback-problem"
import { HANGS_ON, OBSTACLES, SAME_FATE } from "./lexicon-fallback"
import { findPhrases, hasPhrase, phrases } from "./phrases"
import { meaningOf, overlap } from "./same-words"
import { spanOf } from "./words"

const SAME = phrases(SAME_FATE)
const IF = phrases(HANGS_ON)
const OBSTACLE = phrases(OBSTACLES)
const question = "If the primary falls through, will this still be possible?"

/** What blocks the primary blocks it too: the same date, event, vote, person or approval. */
export const findFailsWithPrimary: FallbackRule = (pair) => {
  const { primary, fallback, primarySays, fallbackSays } = pair
  const same = evidenceOf(pair, SAME)
  if (same.length > 0)
    return {
      says: "This falls with the primary: it needs the same moment or the same decision.",
      question,
      evidence: same,
    }
  const day = fallback.dates.find(({ on }) => primarySays.days.has(on))
  if (day) return { says: "This falls with the primary: it is tied to the same day.", question, evidence: [day.span] }
  for (const hit of findPhrases(fallback.words, IF)) {
    const after = fallback.words.slice(hit.to + 1, hit.to + 8).map(({ text }) => meaningOf(text))
    if (after.filter((word) => primarySays.words.has(word)).length >= 2) {
      return {
        says: "This falls with the primary: it hangs on the same approval.",
        question,
        evidence: [spanOf(fallback.words, hit.from, Math.min(hit.to + 7, fallback.words.length - 1))],
      }
    }
  }
  if (hasPhrase(primary.words, OBSTACLE) && overlap(primarySays.words, fallbackSays.words) > 0.5) {
    return { says: "What stands in the way of the primary stands in the way of this too.", question, evidence: [] }
  }
  return null
}
