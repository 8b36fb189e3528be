import type { PlainDate } from "../relationships/sign"
import { findBigger } from "./fallback-bigger"
import { findFailsWithPrimary, findPartThatFails } from "./fallback-fails-with-primary"
import { findGivesUp } from "./fallback-gives-up"
import { findMissing } from "./fallback-missing"
import { findNotAnAdvance } from "./fallback-not-an-advance"
import { readPair } from "./fallback-pair"
import type { FallbackRule, Problem } from "./fallback-problem"
import { findSameAsPrimary } from "./fallback-same-as-primary"
import { findBesideTheSale, findUnrelated } from "./fallback-unrelated"
import type { Finding } from "./finding"
import { saysHowItDiffers } from "./how-it-differs"
import { isPlainlyNotEnglish, notEnglish } from "./language"
import type { FallbackCheck } from "./plan-review"
import type { FallbackProblem, PlanField } from "./vocabulary"

// In the order they are asked: the first that holds is the verdict.
const RULES = [
  ["gives-up", findGivesUp],
  ["not-an-advance", findNotAnAdvance],
  ["unrelated", findBesideTheSale],
  ["bigger-than-primary", findBigger],
  ["fails-with-primary", findPartThatFails],
  ["same-as-primary", findSameAsPrimary],
  ["fails-with-primary", findFailsWithPrimary],
  ["unrelated", findUnrelated],
] as const satisfies [FallbackProblem, FallbackRule][]

/** What can be read of a fallback alone, where its primary is not English. */
const ALONE: readonly FallbackProblem[] = ["gives-up", "not-an-advance"]

/** Problems that stop a plan until the rep says in one line how the fallback differs. */
const ANSWERABLE: readonly FallbackProblem[] = ["same-as-primary", "gives-up"]

/**
 * Checks one fallback beside its primary. `missing` blocks always; `same-as-primary` and `gives-up` block until
 * `howItDiffers` has real words; everything else advises. A `trigger` given empty is asked for; left out, it is not.
 * A fallback that is plainly not English is not judged, and blocks nothing; beside such a primary it is read alone.
 * Spans are in the fallback's text. Never throws.
 */
export function checkFallback({
  primary,
  fallback,
  trigger,
  howItDiffers = "",
  meetingDate,
  purpose = "",
  names = [],
}: {
  primary: string
  fallback: string
  trigger?: string
  howItDiffers?: string
  meetingDate: PlainDate | null
  /** The primary's "so that": a fallback is held to it, and without it hardly ever called unrelated. */
  purpose?: string
  /** Of people the words may speak of. */
  names?: readonly string[]
}): FallbackCheck {
  const gone = findMissing(fallback)
  if (gone) return { verdict: "missing", blocks: true, findings: [toFinding("fallback-missing", "blocks", gone)] }
  if (isPlainlyNotEnglish(fallback)) return { verdict: "good", blocks: false, findings: [notEnglish("fallback")] }

  const isAlone = isPlainlyNotEnglish(primary)
  const pair = readPair({ primary: isAlone ? "" : primary, fallback, meetingDate, purpose }, names)
  const advice = [...adviseTrigger(trigger), ...(pair.fallback.deadlines.length === 0 ? [NO_DATE] : [])]
  for (const [verdict, rule] of RULES) {
    const problem = isAlone && !ALONE.includes(verdict) ? null : rule(pair)
    if (!problem) continue
    const blocks = ANSWERABLE.includes(verdict) && !saysHowItDiffers(howItDiffers, primary, fallback)
    return {
      verdict,
      blocks,
      findings: [toFinding(`fallback-${verdict}`, blocks ? "blocks" : "advises", problem), ...advice],
    }
  }
  return { verdict: "good", blocks: false, findings: advice }
}

const NO_DATE: Finding = toFinding("fallback-no-date", "advises", {
  says: "The fallback has no date.",
  question: "By when would they do it?",
  evidence: [],
})

function adviseTrigger(trigger: string | undefined): Finding[] {
  if (trigger === undefined || /[\p{L}\p{N}]/u.test(trigger)) return []
  return [
    toFinding(
      "fallback-no-trigger",
      "advises",
      { says: "It is not said when the fallback may come out.", question: "Only if what?", evidence: [] },
      "fallback-trigger",
    ),
  ]
}

function toFinding(
  rule: string,
  weight: Finding["weight"],
  { says, question, evidence }: Problem,
  field: PlanField = "fallback",
): Finding {
  return { rule, field, weight, says, evidence, question }
}
