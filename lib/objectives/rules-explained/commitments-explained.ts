import type { Commitment } from "../vocabulary"
import { type Explanation, primaryOf } from "./example"

/** What an objective asks for. The good example is read so, the other is not. */
export const COMMITMENTS_EXPLAINED: Record<Commitment, Explanation> = {
  "customer-action": {
    looksFor: "Somebody at the customer does or agrees something that costs them a little. Only this moves a sale on.",
    good: primaryOf("Hanna books two places on the open day before I leave"),
    bad: primaryOf("Keep in touch with Hanna"),
    limits: "A sentence in which they act and we act is read by what is said first and most plainly.",
  },
  information: {
    looksFor: "All that is wanted is to know: who decides, what it costs them now, when the budget is set.",
    good: primaryOf("Find out who decides on training at Hanna's company"),
    bad: primaryOf("Hanna introduces me to her finance lead before I leave"),
    limits: "“Names a date” may be an answer or a promise; it is mostly read as something they do.",
  },
  "seller-activity": {
    looksFor: "We present, show, send or explain, and nothing is asked of them.",
    good: primaryOf("Present our new modules and explain the prices"),
    bad: primaryOf("Hanna signs the order for 40 licences by 12 June"),
    limits:
      "The hardest of the four to tell: “get the file across by Friday” does not say who sends it. Where nobody is named, the verb decides.",
  },
  continuation: {
    looksFor: "Nothing would be different afterwards: staying close, looking in, a good conversation.",
    good: primaryOf("Keep in touch with Hanna and stay close"),
    bad: primaryOf("Hanna agrees to a second meeting with her director on 16 June"),
    limits: "Kind words around a real ask may hide it: put the ask first.",
  },
}
