import type { FallbackProblem } from "../vocabulary"
import { type Explanation, fallbackOf } from "./example"

const GOOD = fallbackOf("Hanna names a morning by 30 June on which we show it to two of her trainers")

/** What may be wrong with a fallback. */
export const FALLBACK_EXPLAINED: Record<FallbackProblem, Explanation> = {
  missing: {
    looksFor: "Nothing is written, or only a mark that something will be.",
    good: GOOD,
    bad: fallbackOf("tbc"),
    limits:
      "It is the one thing that always blocks. A wish of few words is a fallback to it, and is judged by the others.",
  },
  "same-as-primary": {
    looksFor: "It asks for the same again, in other words: nothing in it is smaller or later.",
    good: GOOD,
    bad: fallbackOf("Hanna books the two places on the open day of 18 June"),
    limits: "It compares words and their nearest kin. The same thing in quite other words passes.",
  },
  "fails-with-primary": {
    looksFor:
      "What stands in the way of the primary stands in the way of this too: the same day, person, occasion, money or approval.",
    good: GOOD,
    bad: fallbackOf("Hanna looks in on the open day of 18 June for half an hour"),
    limits:
      "It sees what both sentences name. That one person is the obstacle in both, without being named, it cannot see.",
  },
  "not-an-advance": {
    looksFor: "We act and they do not, or all goes on as before: a brochure, staying in touch, a good feeling.",
    good: GOOD,
    bad: fallbackOf("Send Hanna our brochure and stay in touch"),
    limits: "Close to giving up, and told from it by the words alone.",
  },
  "bigger-than-primary": {
    looksFor:
      "It asks for more than the primary does: more of it, money where there was none, a decision where there was a look.",
    good: GOOD,
    bad: fallbackOf("Hanna signs a one-year contract for all her trainers by 30 June"),
    limits: "Numbers and binding words are compared, not what they cost this customer.",
  },
  unrelated: {
    looksFor:
      "It serves nothing the primary is for. It is said only where that is known: the primary tells it, or the plan says “so that …”.",
    good: fallbackOf("Hanna names a morning by 30 June on which we show it to two of her trainers", {
      purpose: "so that her trainers see the new modules",
    }),
    bad: fallbackOf("Hanna lends us her cousin's villa for the holidays", {
      purpose: "so that her trainers see the new modules",
    }),
    limits: "Without a written purpose it asks for one instead of judging.",
  },
  "gives-up": {
    looksFor: "The idea is dropped, or put off to a time that is no time.",
    good: GOOD,
    bad: fallbackOf("Forget it and try again next year"),
    limits:
      "“Next year” with a real deed is no giving up; a deed with an amount or a day beside it is never called so.",
  },
}

/** What else is said beside the verdict. */
export const BESIDE_FALLBACK_RULES = ["fallback-no-date", "fallback-no-trigger", "purpose-unsaid"] as const
export const BESIDE_FALLBACK_EXPLAINED: Record<(typeof BESIDE_FALLBACK_RULES)[number], Explanation> = {
  "fallback-no-date": {
    looksFor: "There is no time by which they would do it. It only advises.",
    good: GOOD,
    bad: fallbackOf("Hanna names two of her trainers who see it at her own site"),
    limits: "It reads time as “By when” does, and misses what that misses.",
  },
  "fallback-no-trigger": {
    looksFor: "It is not said when the fallback may come out: “Only if …”.",
    good: GOOD,
    bad: fallbackOf("Hanna names a morning by 30 June on which we show it to two of her trainers", { trigger: "" }),
    limits: "Any words will do. Whether the trigger is a good one is not judged.",
  },
  "purpose-unsaid": {
    looksFor: "The fallback may be beside the point, but what the primary is for is not written: it asks.",
    good: GOOD,
    bad: fallbackOf("Hanna lends us her cousin's villa for the holidays"),
    limits: "It asks only where it would otherwise call the fallback unrelated.",
  },
}
