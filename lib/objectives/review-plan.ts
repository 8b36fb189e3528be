import { adviseDisclosure, adviseForEachGrade } from "./advise-disclosure"
import { checkFallback } from "./check-fallback"
import type { DisclosureAdvice } from "./disclosure"
import { disclosureQuestion } from "./disclosure-question"
import { DISCLOSURE_TABLE, type DisclosureLadder } from "./disclosure-table"
import { holdToPurpose } from "./hold-to-purpose"
import { hasWords, openItems } from "./open-items"
import type { FallbackDraft, PlanDraft, ReadinessPolicy } from "./plan-draft"
import type { FallbackReview, PlanReview } from "./plan-review"
import { findPretext } from "./pretext"
import { purposeInWords } from "./purpose-in-words"
import { quietFindings } from "./quiet-findings"
import { reviewPrimary } from "./review-primary"
import { startingPoints } from "./starting-points"

const NO_POLICY: ReadinessPolicy = { smartFloor: null }

/**
 * Everything the rules say of one plan, for the form as it is typed and for the server as it decides.
 * A plan is ready when nothing that blocks is open: it has a time, a contact, a primary, a first fallback without a
 * blocking problem, and a choice of what the customer hears. What the rep said does not fit stands apart, counting for
 * no one. Never throws, whatever the words.
 */
export function reviewPlan(
  draft: PlanDraft,
  policy: ReadinessPolicy = NO_POLICY,
  ladder: DisclosureLadder = DISCLOSURE_TABLE,
): PlanReview {
  const primary = hasWords(draft.primary.words) ? reviewPrimary(draft, namesIn(draft)) : null
  const purpose = purposeInWords(draft.primary.words)
  const held = [purpose?.words ?? "", draft.primary.purpose].join(" ").trim()
  const fallbacks = draft.fallbacks.map((fallback, at) =>
    reviewFallback(draft, fallback, { purpose: held, isAsked: at === 0 }),
  )
  const question = primary && disclosureQuestion(draft, primary.type)
  const advice = question && warnOfPretext(adviseDisclosure(question, ladder), draft.openingLine)
  const adviceByGrade = question && draft.grade === "not-graded" ? adviseForEachGrade(question, ladder) : []
  const open = openItems(draft, { primary, purpose, fallbacks, advice, adviceByGrade }, policy)
  const pretext = findPretext(draft.openingLine)
  if (pretext) open.push({ field: pretext.field, says: pretext.says, blocks: false })
  return {
    primary,
    purpose,
    fallbacks,
    startingPoints: primary && startingPoints(draft, primary, fallbacks[0]),
    advice,
    adviceByGrade,
    open,
    ready: !open.some(({ blocks }) => blocks),
  }
}

const namesIn = ({ contact, others }: PlanDraft) => [contact?.name ?? "", ...others]

function reviewFallback(
  draft: PlanDraft,
  { words, trigger, howItDiffers }: FallbackDraft,
  asFor: { purpose: string; isAsked: boolean },
): FallbackReview {
  const { primary, meetingDate, unfitting } = draft
  const check = checkFallback({
    primary: primary.words,
    fallback: words,
    trigger,
    howItDiffers,
    meetingDate,
    purpose: asFor.purpose,
    names: namesIn(draft),
  })
  const kept = holdToPurpose(check, asFor)
  return { ...kept, ...quietFindings(kept.findings, words, unfitting) }
}

function warnOfPretext(advice: DisclosureAdvice, openingLine: string): DisclosureAdvice {
  const pretext = findPretext(openingLine)
  return pretext ? { ...advice, findings: [...advice.findings, pretext] } : advice
}
