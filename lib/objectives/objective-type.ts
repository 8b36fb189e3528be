import { TYPE_WORDS } from "./lexicon-types"
import { findPhrases, phrases } from "./phrases"
import type { Reading } from "./reading"
import type { ObjectiveType } from "./vocabulary"

const RULES = Object.entries(TYPE_WORDS).flatMap(([type, byWeight]) =>
  Object.entries(byWeight).map(([weight, list]) => ({ type: type as ObjectiveType, weight: Number(weight), list: phrases(list) })),
)

/** What kind of thing the objective is after; "other" when its words name none. */
export function readType({ words, empty }: Pick<Reading, "words" | "empty">): ObjectiveType {
  if (empty) return "other"
  const scores = new Map<ObjectiveType, number>()
  for (const { type, weight, list } of RULES) {
    const hits = findPhrases(words, list)
    if (hits.length > 0) scores.set(type, (scores.get(type) ?? 0) + weight + Math.min(hits.length - 1, 2) * 0.5)
  }
  let best: ObjectiveType = "other"
  for (const [type, score] of scores) if (score > (scores.get(best) ?? 0)) best = type
  return best
}
