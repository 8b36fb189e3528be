import type { Finding } from "./finding"
import type { PlanDraft } from "./plan-draft"
import type { FallbackCheck, PlanReview } from "./plan-review"
import {
  ANSWERABLE_RULES,
  type AnswerableRule,
  LONGEST_UNFITTING,
  type QuietFinding,
  type Unfitting,
  type UnfittingField,
} from "./unfitting"

/** Whether a finding can be answered so. What blocks has an answer of its own, and "not English" is no reading of words. */
export const isAnswerable = ({ rule, weight }: Finding): boolean =>
  weight === "advises" && (ANSWERABLE_RULES as readonly string[]).includes(rule)

/** The words a finding is about: those it rests on, or all it was read in where it rests on none. */
export function wordsOf({ evidence }: Finding, text: string): string {
  const rested = evidence.map(({ start, end }) => text.slice(start, end)).join(" … ")
  return plain(rested === "" ? text : rested).slice(0, LONGEST_UNFITTING)
}

/** The field that a rule's findings are about. */
export function fieldOfRule(rule: AnswerableRule): UnfittingField {
  if (rule !== "purpose-unsaid" && !rule.startsWith("fallback-")) return "primary"
  return rule === "fallback-no-trigger" ? "fallback-trigger" : "fallback"
}

type About = { rule: string; field: string; words: string }

/** Whether both are of one rule about the same words; letter case and blanks are no difference. */
export const isSameUnfitting = (one: About, other: About): boolean =>
  one.rule === other.rule && one.field === other.field && keyOf(one.words) === keyOf(other.words)

/** Parts the findings in a text into those to be heard and those that the rep said do not fit these words. */
export function quietFindings(
  findings: readonly Finding[],
  text: string,
  unfitting: readonly Unfitting[],
): { findings: Finding[]; quieted: QuietFinding[] } {
  const heard: Finding[] = []
  const quieted: QuietFinding[] = []
  for (const finding of findings) {
    const about = { ...finding, words: wordsOf(finding, text) }
    const said = isAnswerable(finding) ? unfitting.find((one) => isSameUnfitting(one, about)) : undefined
    if (said) quieted.push({ ...finding, unfittingId: said.id })
    else heard.push(finding)
  }
  return { findings: heard, quieted }
}

/** The finding a press of "doesn't fit here" means, as it is kept; null where the words no longer give rise to it. */
export function unfittingOf(
  draft: Pick<PlanDraft, "primary" | "fallbacks">,
  review: Pick<PlanReview, "primary" | "fallbacks">,
  { rule, at }: { rule: AnswerableRule; at: number },
): Omit<Unfitting, "id"> | null {
  const isOfPrimary = fieldOfRule(rule) === "primary"
  const read: Pick<FallbackCheck, "findings"> | null | undefined = isOfPrimary ? review.primary : review.fallbacks[at]
  const text = isOfPrimary ? draft.primary.words : draft.fallbacks[at]?.words
  const finding = read?.findings.find((one) => one.rule === rule)
  if (!finding || text === undefined || !isAnswerable(finding)) return null
  return { rule, field: fieldOfRule(rule), words: wordsOf(finding, text) }
}

const plain = (words: string) => words.trim().replace(/\s+/gu, " ")
const keyOf = (words: string) => plain(words).normalize("NFC").toLowerCase()
