import type { ObjectiveType } from "../vocabulary"
import { type Explanation, primaryOf } from "./example"

type Typed = Pick<Explanation, "good" | "bad" | "looksFor">

/** The kinds of thing an objective may be after. The good example is read so, the other is not. */
export const TYPES_EXPLAINED: Record<ObjectiveType, Typed> = {
  order: {
    looksFor: "Goods or places, mostly in numbers.",
    good: primaryOf("Hanna orders 40 pallets of paper before I leave"),
    bad: primaryOf("Hanna signs the two-year contract by 12 June"),
  },
  contract: {
    looksFor: "Terms, a signature, an agreement that binds for a time.",
    good: primaryOf("Hanna signs the two-year contract by 12 June"),
    bad: primaryOf("Hanna orders 40 pallets of paper before I leave"),
  },
  meeting: {
    looksFor: "Another time to meet or talk, with whoever it is.",
    good: primaryOf("Hanna agrees to a second meeting on 16 June"),
    bad: primaryOf("Hanna introduces me to her finance lead before I leave"),
  },
  introduction: {
    looksFor: "They bring us together with somebody we do not know yet.",
    good: primaryOf("Hanna introduces me to her finance lead before I leave"),
    bad: primaryOf("Hanna agrees to a second meeting on 16 June"),
  },
  event: {
    looksFor: "They come to something with a day of its own: an open day, a workshop, a fair.",
    good: primaryOf("Hanna books two places on the open day before I leave"),
    bad: primaryOf("Hanna tries the software with one team until 30 June"),
  },
  "demo-trial": {
    looksFor: "They try it, or see it at work.",
    good: primaryOf("Hanna starts a pilot with one team on 15 June"),
    bad: primaryOf("Hanna books two places on the open day before I leave"),
  },
  proposal: {
    looksFor: "They ask for, receive or answer an offer, a quotation, a tender.",
    good: primaryOf("Hanna asks us for a quotation for the spring course by 9 June"),
    bad: primaryOf("Hanna signs the two-year contract by 12 June"),
  },
  information: {
    looksFor: "Something to know.",
    good: primaryOf("Find out who decides on training at Hanna's company"),
    bad: primaryOf("Hanna introduces me to her finance lead before I leave"),
  },
  budget: {
    looksFor: "Money set aside, approved or released.",
    good: primaryOf("Hanna sets aside £20,000 of the training budget for us by 30 June"),
    bad: primaryOf("Hanna orders 40 pallets of paper before I leave"),
  },
  "design-signoff": {
    looksFor: "They approve a drawing, a plan, a proof, a design.",
    good: primaryOf("Hanna signs off the drawings of the classroom before I leave"),
    bad: primaryOf("Hanna signs the two-year contract by 12 June"),
  },
  renewal: {
    looksFor: "What they have already goes on for another term.",
    good: primaryOf("Hanna renews the licence for another year by 30 June"),
    bad: primaryOf("Hanna orders 40 pallets of paper before I leave"),
  },
  referral: {
    looksFor: "They speak for us: a recommendation, a reference, a case study.",
    good: primaryOf("Hanna recommends us to two other training managers by 30 June"),
    bad: primaryOf("Hanna introduces me to her finance lead before I leave"),
  },
  "complaint-resolution": {
    looksFor: "Something that went wrong is put right and they say that it is.",
    good: primaryOf("Hanna accepts the replacement for the broken screens and closes the complaint by Friday"),
    bad: primaryOf("Hanna orders 40 pallets of paper before I leave"),
  },
  other: {
    looksFor: "None of these, or too little to tell.",
    good: primaryOf("Keep in touch with Hanna"),
    bad: primaryOf("Hanna signs the two-year contract by 12 June"),
  },
}
