import { GRADES } from "../relationships/grade"
import { adviseRung } from "./advised-rung"
import type { DisclosureAdvice, DisclosureQuestion } from "./disclosure"
import { disclosureReasons, whatWouldChange } from "./disclosure-reasons"
import { DISCLOSURE_TABLE, type DisclosureLadder } from "./disclosure-table"
import { notToSay } from "./not-to-say"
import { openingLine } from "./opening-line"
import { fallbackCue, pivotLine } from "./pivot-line"
import type { Advice, Rung } from "./vocabulary"

/** The rungs by the names the command uses. */
export const ADVICE_OF_RUNG = {
  purpose: "keep-private",
  frame: "share-softened",
  ask: "share",
  "ask-ahead": "share",
} as const satisfies Record<Rung, Advice>

/**
 * How much of an objective the customer should hear, and why. The rep decides; this never blocks.
 * A contact nobody has graded is advised on as a new one, and the reasons say so.
 * @param trigger the fallback's "only if", used in its cue
 */
export function adviseDisclosure(
  question: DisclosureQuestion,
  { ladder = DISCLOSURE_TABLE, trigger = null }: { ladder?: DisclosureLadder; trigger?: string | null } = {},
): DisclosureAdvice {
  const advised = adviseRung(question, ladder)
  const { rung, orElse } = advised
  const opening = { ...question, softer: question.factors.includes("rep-uncomfortable") }
  return {
    rung,
    orElse,
    reasons: disclosureReasons(question, advised),
    wouldChange: whatWouldChange(question, advised, ladder),
    openingLine: openingLine(rung, opening),
    notToSay: notToSay(rung, question.type, question.isFallback),
    cue: question.isFallback ? fallbackCue(trigger) : null,
    pivotLine: question.isFallback ? pivotLine(question.contactName) : null,
    findings: [],
  }
}

/** The advice as it would be for each grade, for a contact nobody has graded: the rep picks the nearest. */
export function adviseForEachGrade(
  question: Omit<DisclosureQuestion, "grade">,
  ladder: DisclosureLadder = DISCLOSURE_TABLE,
) {
  return GRADES.map((grade) => ({ grade, advice: adviseDisclosure({ ...question, grade }, { ladder }) }))
}
