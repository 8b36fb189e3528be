import { type Explanation, openingOf, primaryOf } from "./example"

/** Two rules that stand by themselves. */
export const OTHER_RULES = ["pretext", "not-english"] as const
export const OTHERS_EXPLAINED: Record<(typeof OTHER_RULES)[number], Explanation> = {
  pretext: {
    looksFor:
      "An opening line gives a reason that is not why you come: a courtesy visit, happening to be near, a survey. Holding the ask back is your right; a pretext is not.",
    good: openingOf("Thank you for the time. I would like to hear how the spring course went."),
    bad: openingOf("I just happened to be in the area and thought I would say hello."),
    limits: "It knows phrases. A pretext of your own making is between you and the customer.",
  },
  "not-english": {
    looksFor: "The words do not read as English. Nothing else is judged then, and nothing counts against them.",
    good: primaryOf("Hanna books two places on the open day before I leave"),
    bad: primaryOf("Frau Berg bestellt bis zum 12. Juni zwei Plätze für den Tag der offenen Tür"),
    limits:
      "A few words of another language within an English sentence are read over; English words between foreign ones may not be.",
  },
}
