import type { AgreedAnswer } from "@/lib/plans/meeting"
import { sayAgreed } from "@/lib/plans/say-agreed"
import type { PlainDate } from "@/lib/relationships/sign"

/** What the customer agreed to do at a meeting, and what became of it. */
export type Agreed = { action: string; by: string; due: PlainDate | null; answer: AgreedAnswer | null }

const ANSWER_WORDS = {
  done: "Done",
  "not-yet": "Not yet done",
  "no-longer": "No longer to come",
} as const satisfies Record<AgreedAnswer, string>

/** Nobody has said yet that it is done or will not be. */
export const isStillOpen = ({ answer }: Agreed): boolean => answer === null || answer === "not-yet"

export const isOverdue = (agreed: Agreed, today: PlainDate): boolean =>
  isStillOpen(agreed) && agreed.due !== null && agreed.due < today

/** "Sends the branch list (Hanna Berg, by Fri 27 Nov). Done" */
export function sayAgreedAndAfter(agreed: Agreed): string {
  const said = sayAgreed({ agreedAction: agreed.action, agreedBy: agreed.by, agreedDue: agreed.due })
  return agreed.answer ? `${said}. ${ANSWER_WORDS[agreed.answer]}` : said
}
