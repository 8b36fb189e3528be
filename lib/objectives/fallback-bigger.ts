import { amount } from "./achievable"
import type { FallbackRule } from "./fallback-problem"
import { findPhrases, hasPhrase, phrases } from "./phrases"
import type { Reading } from "./reading"

// How far each thing binds a customer, least first. The highest that is named counts.
const LEVELS = [
  phrases(["see", "sees", "meet", "meets", "meeting", "talk", "visit", "review", "reviews", "look", "tell", "tells", "send", "sends", "intro", "introduce*", "attend*", "brief", "call", "circulate*", "quote", "proposal", "webinar", "slot"]),
  phrases(["demo", "demonstration", "trial", "test", "pilot", "sample", "samples", "evaluation", "workshop", "lesson", "taster", "poc", "proof of concept", "loan", "free", "try", "tries"]),
  phrases(["order", "orders", "buy", "buys", "purchase*", "po", "takes", "stock", "stocks", "approve", "approves", "release*", "pays", "switch", "switches", "commits", "commit", "puts # patients", "patients on", "signs", "sign", "budget", "replace", "replaces"]),
  phrases(["contract", "msa", "framework", "annual licence", "annual license", "rollout", "roll-out", "sole supplier", "exclusive*", "partner on every", "hire partner", "all # stores", "all seven", "every site", "every store", "group wide", "group-wide", "nationwide", "whole group", "whole estate", "all sites", "all stores", "three-year", "five-year", "multi-year", "preferred supplier", "until 20*", "# year"]),
] as const
const SMALL_STEP = phrases(["trial", "pilot", "sample*", "interim", "only", "just", "loan", "part", "first", "test"])

/** It asks for more than the primary does. */
export const findBigger: FallbackRule = ({ primary, fallback }) => {
  const grew = level(fallback) > level(primary) && level(primary) <= 1 && level(fallback) >= 2 && !hasPhrase(fallback.words, SMALL_STEP)
  const sums = [largestSum(primary), largestSum(fallback)] as const
  const more = sums[0] > 0 && sums[1] > sums[0] * 1.2
  if (!grew && !more) return null
  return { says: "This asks for more than the primary does.", question: "What would be easier for them to say yes to?", evidence: [] }
}

function level({ words }: Reading): number {
  for (let at = LEVELS.length - 1; at >= 0; at--) {
    const list = LEVELS[at]
    if (list && findPhrases(words, list).length > 0) return at
  }
  return 0
}

const largestSum = ({ words }: Reading) => words.reduce((most, word) => (word.money ? Math.max(most, amount(word)) : most), 0)
