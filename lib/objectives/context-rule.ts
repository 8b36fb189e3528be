import type { Assessment } from "./assessment"
import type { Finding, Span } from "./finding"
import type { PlanDraft } from "./plan-draft"
import type { Reading } from "./reading"
import { SUGGESTED_SIZE } from "./suggested-size"
import { readVerb } from "./verbs"
import type { AskSize, ObjectiveType } from "./vocabulary"
import { spanOf } from "./words"

/** A primary in its plan: how it reads, and everything that is known beside it. */
export type InContext = { draft: PlanDraft; reading: Reading; assessment: Assessment }

/** What a rule that judges from the plan has to say; its span is in the primary's words. */
export type FromContext = Pick<Finding, "says" | "question" | "evidence">
export type ContextRule = (primary: InContext) => FromContext | null

/** How many words of the ask are shown beside its verb. */
const ASK_WORDS = 3

/** The words in which the customer is asked for something: the verb and what follows it at once; none where nobody acts. */
export function askIn({ words, acts }: Reading): Span[] {
  const act = acts[0]
  if (!act) return []
  let to = act.verb
  while (to < act.verb + ASK_WORDS && words[to + 1]?.after === "space") to++
  return [spanOf(words, act.verb, to)]
}

/** How big the ask is: as the rep said, else as its type suggests. */
export const sizeOf = ({ draft, assessment }: InContext): AskSize => draft.size ?? SUGGESTED_SIZE[assessment.type]

const DECIDED: readonly ObjectiveType[] = ["order", "contract", "renewal", "budget", "design-signoff"]
const DECIDING =
  /^(?:sign|countersign|approve|order|buy|purchase|renew|release|commit|award|authorise|authorize|fund|allocate|accept|confirm|close|finalise|finalize|decide|place|take|extend|switch|move|appoint)$/u

/** Whether the customer is asked to decide, which somebody must have the power to; to write a case or to name a day is no decision. */
export function asksToDecide({ assessment, reading: { words, acts } }: InContext): boolean {
  if (assessment.commitment !== "customer-action" || !DECIDED.includes(assessment.type)) return false
  const bases = acts.length > 0 ? acts.map(({ base }) => base) : [readVerb(words[0])?.base ?? ""]
  // "agrees the contract" decides; "agree next steps" leaves open what.
  const isAgreed = bases.includes("agree") && assessment.criteria.measurable.verdict === "met"
  return isAgreed || bases.some((base) => DECIDING.test(base))
}
