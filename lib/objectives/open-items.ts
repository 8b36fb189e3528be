import type { PlanDraft, ReadinessPolicy } from "./plan-draft"
import type { OpenItem, PlanReview } from "./plan-review"
import { CRITERIA, CRITERION_VERDICTS, type PlanField } from "./vocabulary"

/** The field a plan lacks when each of these is unsaid; a screen shows the sentence and leads to the field. */
const ASKS = {
  meeting: "No time yet. When do you meet?",
  contact: "Nobody to meet yet. Who will be in the room?",
  primary: "No primary yet. What will they have done when you leave?",
  hears: "Not decided yet what they hear. How much of this do you tell them?",
} as const

/** Everything that stands between a draft and ready, in the method's order: what blocks, and what is only advice. */
export function openItems(
  draft: PlanDraft,
  review: Omit<PlanReview, "open" | "ready" | "startingPoints">,
  policy: ReadinessPolicy,
): OpenItem[] {
  return [
    ...lacks("meeting", draft.meetingDate !== null),
    ...lacks("contact", draft.contact !== null && hasWords(`${draft.contact.name ?? ""}${draft.contact.title}`)),
    ...adviseSituation(draft),
    ...lacks("primary", hasWords(draft.primary.words)),
    ...openCriteria(review, policy),
    ...openFallbacks(draft, review),
    ...adviseGrade(draft),
    ...lacks("hears", draft.hears !== null),
  ]
}

const lacks = (field: keyof typeof ASKS, there: boolean): OpenItem[] =>
  there ? [] : [{ field, says: ASKS[field], blocks: true }]
const advise = (field: PlanField, says: string): OpenItem => ({ field, says, blocks: false })

function adviseSituation({ situation }: PlanDraft): OpenItem[] {
  const said = Object.values(situation).some((prompt) => prompt && hasWords(prompt.words))
  return said ? [] : [advise("situation", "Nothing yet on where they stand. What do you know that is true today?")]
}

function openCriteria({ primary }: Pick<PlanReview, "primary">, { smartFloor }: ReadinessPolicy): OpenItem[] {
  if (!primary) return []
  const gaps = primary.findings.map(({ says, question }) => advise("primary", question ? `${says} ${question}` : says))
  if (!smartFloor) return gaps
  // What does not fit here, and what could not be read, is asked of nobody.
  const asked = CRITERIA.filter(
    (criterion) => primary.english && !primary.quieted.some(({ rule }) => rule === criterion),
  )
  const reach = CRITERION_VERDICTS.indexOf(smartFloor.atLeast)
  const count = asked.filter(
    (criterion) => CRITERION_VERDICTS.indexOf(primary.criteria[criterion].verdict) <= reach,
  ).length
  const floor = Math.min(smartFloor.criteria, asked.length)
  if (count >= floor) return gaps
  const says = `Your organisation asks for ${floor} of the ${asked.length === CRITERIA.length ? "five points" : `${asked.length} points that fit`} of the primary; ${count} ${count === 1 ? "stands" : "stand"}.`
  return [{ field: "primary", says, blocks: true }, ...gaps]
}

// The first fallback is the one the plan needs; trouble in the others only advises.
function openFallbacks({ fallbacks, meetingDate }: PlanDraft, review: Pick<PlanReview, "fallbacks">): OpenItem[] {
  const [first, ...others] = review.fallbacks
  if (!first || first.verdict === "missing") {
    return [{ field: "fallback", says: sayNoFallback(meetingDate), blocks: true }]
  }
  const items = first.findings.map(({ field, says, question, weight }) => ({
    field,
    says: question ? `${says} ${question}` : says,
    blocks: weight === "blocks",
  }))
  const written = others.filter((_, at) => hasWords(fallbacks[at + 1]?.words ?? ""))
  const troubled = written.flatMap(({ verdict, findings }) =>
    findings.filter(({ rule }) => rule === `fallback-${verdict}`),
  )
  return [
    ...items,
    ...troubled.map(({ field, says }) =>
      advise(field, `Another fallback: ${says.charAt(0).toLowerCase()}${says.slice(1)}`),
    ),
  ]
}

function sayNoFallback(meetingDate: string | null): string {
  const day = meetingDate === null ? Number.NaN : Number(meetingDate.slice(8, 10))
  return Number.isInteger(day) && day > 0
    ? `No fallback yet. What would still move this on if you do not get it on the ${ordinal(day)}?`
    : "No fallback yet. What would still move this on if the answer is a genuine no?"
}

const ordinal = (day: number) => `${day}${day > 10 && day < 14 ? "th" : (["th", "st", "nd", "rd"][day % 10] ?? "th")}`

function adviseGrade({ grade, contact }: PlanDraft): OpenItem[] {
  return grade === "not-graded" && contact !== null
    ? [advise("relationship", "Not graded yet. How well do you know them?")]
    : []
}

/** Whether anything is written: a letter or a number. */
export const hasWords = (text: string) => /[\p{L}\p{N}]/u.test(text)
