import { adviseDisclosure, adviseForEachGrade } from "./advise-disclosure"
import { assessObjective } from "./assess-objective"
import { checkFallback } from "./check-fallback"
import type { DisclosureAdvice, DisclosureQuestion } from "./disclosure"
import { DISCLOSURE_TABLE, type DisclosureLadder } from "./disclosure-table"
import { hasWords, openItems } from "./open-items"
import type { PlanDraft, ReadinessPolicy } from "./plan-draft"
import type { PlanReview } from "./plan-review"
import { findPretext } from "./pretext"

const NO_POLICY: ReadinessPolicy = { smartFloor: null }

/**
 * Everything the rules say of one plan, for the form as it is typed and for the server as it decides.
 * A plan is ready when nothing that blocks is open: it has a time, a contact, a primary, a first fallback without a
 * blocking problem, and a choice of what the customer hears. Never throws, whatever the words.
 */
export function reviewPlan(
  draft: PlanDraft,
  policy: ReadinessPolicy = NO_POLICY,
  ladder: DisclosureLadder = DISCLOSURE_TABLE,
): PlanReview {
  const {
    meetingDate,
    primary: { words, purpose },
  } = draft
  const primary = hasWords(words) ? assessObjective({ text: words, meetingDate }) : null
  const fallbacks = draft.fallbacks.map((fallback) =>
    checkFallback({
      primary: words,
      fallback: fallback.words,
      trigger: fallback.trigger,
      howItDiffers: fallback.howItDiffers,
      meetingDate,
      purpose,
    }),
  )
  const question = primary && askLadder(draft, primary.type)
  const advice = question && warnOfPretext(adviseDisclosure(question, { ladder }), draft.openingLine)
  const adviceByGrade = question && draft.grade === "not-graded" ? adviseForEachGrade(question, ladder) : []
  const open = openItems(draft, { primary, fallbacks, advice, adviceByGrade }, policy)
  const pretext = findPretext(draft.openingLine)
  if (pretext) open.push({ field: pretext.field, says: pretext.says, blocks: false })
  return { primary, fallbacks, advice, adviceByGrade, open, ready: !open.some(({ blocks }) => blocks) }
}

function askLadder(draft: PlanDraft, type: DisclosureQuestion["type"]): DisclosureQuestion {
  return {
    objective: draft.primary.words,
    type,
    size: draft.size,
    grade: draft.grade,
    style: draft.contact?.style ?? "neutral",
    factors: draft.factors,
    braked: draft.braked,
    isFallback: false,
    need: draft.need,
    contactName: draft.contact?.name,
    purpose: draft.primary.purpose,
  }
}

function warnOfPretext(advice: DisclosureAdvice, openingLine: string): DisclosureAdvice {
  const pretext = findPretext(openingLine)
  return pretext ? { ...advice, findings: [...advice.findings, pretext] } : advice
}
