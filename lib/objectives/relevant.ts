import type { CriterionReading } from "./assessment"
import { met, missing } from "./criterion"
import { HOSPITALITY, HOUSEKEEPING, OUR_OWN, SLOGANS } from "./lexicon-purposes"
import { findPhrases, phrases } from "./phrases"
import type { Reading } from "./reading"
import { spanOf } from "./words"

const OFF_TOPIC = [
  { list: phrases(OUR_OWN), says: "This serves us, not the customer or this sale.", question: "What would the customer gain from this meeting?" },
  { list: phrases(HOUSEKEEPING), says: "This is housekeeping; it does not move the sale on.", question: "What would move this customer's need on?" },
  { list: phrases(HOSPITALITY), says: "This is pleasant, and does not move the sale on.", question: "What should be different for this customer afterwards?" },
  { list: phrases(SLOGANS), says: "This is a wish, not something that moves this sale on.", question: "What should be different for this customer afterwards?" },
] as const

/** It moves this sale or this customer's need on. */
export function readRelevant({ words, empty }: Reading): CriterionReading {
  if (empty) return missing("Nothing here concerns the customer yet.", "What does this customer need?")
  for (const { list, says, question } of OFF_TOPIC) {
    const hit = findPhrases(words, list)[0]
    if (hit) return missing(says, question, [spanOf(words, hit.from, hit.to)])
  }
  return met("It moves this sale on.", [])
}
