import type { BuyerStyle } from "../relationships/buyer-style"
import type { GradeOrNone } from "../relationships/grade"
import type { PlainDate } from "../relationships/sign"
import type { FactorRow } from "./disclosure-table"
import type { Finding } from "./finding"
import type { AskSize, DisclosureFactor, ObjectiveType, Rung } from "./vocabulary"

/** What the disclosure ladder is asked with. */
export type DisclosureQuestion = {
  objective: string
  type: ObjectiveType
  /** The size of the ask; null takes the size the type suggests. */
  size: AskSize | null
  grade: GradeOrNone
  style: BuyerStyle
  factors: readonly DisclosureFactor[]
  /** An open brake on the relationship. */
  braked: boolean
  isFallback: boolean
  /** What the rep decided to tell, against the advice or with it: the line to be said stays on that rung. */
  hears?: Rung | null
  /** The customer's need in their own words, used in the opening line. */
  need?: string | null
  contactName?: string | null
  purpose?: string | null
  /** What both sides agreed last time, as a line of the situation or a debrief has it. */
  agreed?: string | null
  minutes?: number | null
  meetingDate?: PlainDate | null
  /** Private words of the plan that no line to be said may hold; below the ask, the objective is one of them anyway. */
  unsaid?: readonly string[]
}

/** A line of the table of factors that decided: which way it tips, by how much, and the sentence. */
export type DisclosureReason = { towards: "telling" | "holding-back"; by: FactorRow["by"]; says: string }

/** A single fact that would lead to another rung; `says` is the end of "If …". */
export type RungChange = { to: Rung; says: string }

/** What the customer should hear, and why. */
export type DisclosureAdvice = {
  rung: Rung
  /** Where the reasons balance, the rung that would do as well; else null. */
  orElse: Rung | null
  reasons: DisclosureReason[]
  /** Facts that would lead higher, then facts that would lead lower. */
  wouldChange: RungChange[]
  notToSay: string[]
  findings: Finding[]
}
