import { GRADES } from "../relationships/grade"
import { adviseRung } from "./advised-rung"
import type { DisclosureAdvice, DisclosureQuestion } from "./disclosure"
import { toldRung } from "./disclosure-question"
import { disclosureReasons } from "./disclosure-reasons"
import { DISCLOSURE_TABLE, type DisclosureLadder } from "./disclosure-table"
import { notToSay } from "./not-to-say"
import type { Advice, Rung } from "./vocabulary"
import { whatWouldChange } from "./would-change"

/** The rungs by the names the command uses. */
export const ADVICE_OF_RUNG = {
  purpose: "keep-private",
  frame: "share-softened",
  ask: "share",
  "ask-ahead": "share",
} as const satisfies Record<Rung, Advice>

/**
 * How much of an objective the customer should hear, and why. The rep decides; this never blocks.
 * A contact nobody has graded is advised on as a new one, and the reasons say so. The words to say it in stand apart,
 * so that an editor fetches them only once they are asked for: `opening-line.ts`, and `pivot-line.ts` for a fallback.
 */
export function adviseDisclosure(
  question: DisclosureQuestion,
  ladder: DisclosureLadder = DISCLOSURE_TABLE,
): DisclosureAdvice {
  const advised = adviseRung(question, ladder)
  const { rung, orElse, weighed } = advised
  return {
    rung,
    orElse,
    reasons: disclosureReasons(question.isFallback, advised),
    wouldChange: whatWouldChange(question, advised, ladder),
    notToSay: notToSay(toldRung(question, rung), question, weighed),
    findings: [],
  }
}

/** The advice as it would be for each grade, for a contact nobody has graded: the rep picks the nearest. */
export function adviseForEachGrade(
  question: Omit<DisclosureQuestion, "grade">,
  ladder: DisclosureLadder = DISCLOSURE_TABLE,
) {
  return GRADES.map((grade) => ({ grade, advice: adviseDisclosure({ ...question, grade }, ladder) }))
}
