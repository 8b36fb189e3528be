import type { BuyerStyle } from "../relationships/buyer-style"
import type { GradeOrNone } from "../relationships/grade"
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
  /** The customer's need in their own words, used in the opening line. */
  need?: string | null
  contactName?: string | null
  purpose?: string | null
  /** The other people at the meeting; the advice stays with the one asked, and names the most careful of these. */
  others?: readonly OtherContact[]
}

/** Somebody else at the meeting. */
export type OtherContact = { name: string; title: string | null; style: BuyerStyle; grade: GradeOrNone }

export type DisclosureReason = { towards: "telling" | "holding-back"; says: string }

/** What the customer should hear, and why. */
export type DisclosureAdvice = {
  rung: Rung
  /** Where the reasons balance, the rung that would do as well; else null. */
  orElse: Rung | null
  reasons: DisclosureReason[]
  /** Each a plain sentence: "If she voiced the need herself, the ask could be named." */
  wouldChange: string[]
  openingLine: string
  notToSay: string[]
  /** For a fallback: when to bring it out, and the line to turn with. Null for a primary. */
  cue: string | null
  pivotLine: string | null
  findings: Finding[]
}
