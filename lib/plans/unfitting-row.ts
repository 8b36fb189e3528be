import type { AnswerableRule, UnfittingField } from "@/lib/objectives/unfitting"

/** One finding that somebody said does not fit, for whom the words may be shown to. */
export type UnfittingRow = {
  id: string
  rule: AnswerableRule
  field: UnfittingField
  words: string
  createdAt: Date
  rep: { id: string; name: string }
  plan: { id: string; account: string; startsAt: Date }
}

/** How often a rule's findings were said not to fit; no words, nobody's name. */
export type UnfittingCount = { rule: AnswerableRule; times: number; plans: number; reps: number }
