import { BLANK } from "@/lib/objectives/blanks"
import type { Fallback } from "./plan"
import { capital } from "./plan-words"

/** What a plan made from the worked example begins with. */
export type ExampleShape = { primaryWords: string; purpose: string; fallbacks: Fallback[] }

/**
 * The sentences of the worked example with a blank wherever it had a fact, for the customer the rep meets. Nothing that
 * was invented there comes along, and no criterion is met by a blank.
 */
export function exampleShape(who: string): ExampleShape {
  return {
    primaryWords: `Before I leave, ${who} books a place at ${BLANK} on ${BLANK} to meet ${BLANK}`,
    purpose: `so that ${who} can judge whether ${BLANK}`,
    fallbacks: [
      {
        words: `${capital(who)} names a day by ${BLANK} on which ${BLANK} visits ${BLANK}`,
        trigger: `${who} cannot make ${BLANK}`,
        howItDiffers: "",
      },
    ],
  }
}
