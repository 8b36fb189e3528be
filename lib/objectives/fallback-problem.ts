import type { FallbackPair } from "./fallback-pair"
import type { Span } from "./finding"
import { findPhrases, type Phrases } from "./phrases"
import { spanOf } from "./words"

/** What a fallback rule has to say. Spans are in the fallback's text. */
export type Problem = { says: string; question: string; evidence: Span[] }

/** One rule: null when the pair does not have its problem. */
export type FallbackRule = (pair: FallbackPair) => Problem | null

/** The first place in the fallback where one of the phrases stands. */
export function evidenceOf({ fallback }: FallbackPair, list: Phrases): Span[] {
  const hit = findPhrases(fallback.words, list)[0]
  return hit ? [spanOf(fallback.words, hit.from, hit.to)] : []
}
