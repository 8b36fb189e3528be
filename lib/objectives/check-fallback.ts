import type { PlainDate } from "../relationships/sign"
import { stopsThePlan } from "./fallback-blocks"
import { findMissing } from "./fallback-missing"
import { readPair } from "./fallback-pair"
import { missesPurpose, servesPurpose } from "./fallback-purpose"
import { type Said, sayOf } from "./fallback-says"
import { fallsByItsTrigger } from "./falls-by-its-trigger"
import type { Finding } from "./finding"
import { saysHowItDiffers } from "./how-it-differs"
import { judgeFallback, WEIGHED_VERDICTS } from "./judge-fallback"
import { isPlainlyNotEnglish, notEnglish } from "./language"
import type { FallbackCheck } from "./plan-review"
import type { PlanField } from "./vocabulary"
import { spanOf } from "./words"

/** What can be read of a fallback alone, where its primary is not English. */
const ALONE = ["good", "gives-up", "not-an-advance"] as const

const RELATED = WEIGHED_VERDICTS.filter((verdict) => verdict !== "unrelated")

/**
 * Checks one fallback beside its primary. `missing` blocks always; `same-as-primary` and `gives-up` block where there is
 * hardly a doubt, until `howItDiffers` has real words; everything else advises. A fallback is held to what the primary is
 * for as its own words tell it, and to the purpose where that is written apart. A `trigger` given empty is asked for; left out, it is not.
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
  /** The primary's "so that", where it is written apart. */
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
  const judgement = judgeFallback(pair, isAlone ? ALONE : servesPurpose(pair) ? RELATED : WEIGHED_VERDICTS)
  const lost = fallsByItsTrigger(trigger ?? "", judgement)
  if (lost) {
    const { from, to } = lost
    const evidence = [spanOf(pair.fallback.words, from, to)]
    const finding = toFinding("fallback-fails-with-primary", "advises", sayOf("fails-with-primary", [lost]), {
      evidence,
    })
    return { verdict: "fails-with-primary", blocks: false, findings: [finding, ...advice] }
  }
  const { evidence } = judgement
  const verdict = missesPurpose(judgement, pair) ? "unrelated" : judgement.verdict
  if (verdict === "good") return { verdict, blocks: false, findings: advice }
  const blocks = stopsThePlan(judgement) && !saysHowItDiffers(howItDiffers, primary, fallback)
  const finding = toFinding(`fallback-${verdict}`, blocks ? "blocks" : "advises", sayOf(verdict, judgement.spoke), {
    evidence,
  })
  return { verdict, blocks, findings: [finding, ...advice] }
}

const NO_DATE: Finding = toFinding("fallback-no-date", "advises", {
  says: "The fallback has no date.",
  question: "By when would they do it?",
})

function adviseTrigger(trigger: string | undefined): Finding[] {
  if (trigger === undefined || /[\p{L}\p{N}]/u.test(trigger)) return []
  const said: Said = { says: "It is not said when the fallback may come out.", question: "Only if what?" }
  return [toFinding("fallback-no-trigger", "advises", said, { field: "fallback-trigger" })]
}

function toFinding(
  rule: string,
  weight: Finding["weight"],
  { says, question }: Said,
  { evidence = [], field = "fallback" }: { evidence?: Finding["evidence"]; field?: PlanField } = {},
): Finding {
  return { rule, field, weight, says, evidence, question }
}
