import { contactName } from "@/lib/customers/contact-name"
import { BUYER_STYLES, type BuyerStyle } from "@/lib/relationships/buyer-style"
import { GRADES, type GradeOrNone } from "@/lib/relationships/grade"
import { gradeRelationship } from "@/lib/relationships/grade-from-signs"
import type { PlainDate } from "@/lib/relationships/sign"
import type { PlanContact } from "./plan"

/** Not graded comes first: of them one knows least. */
const FROM_LEAST: readonly GradeOrNone[] = ["not-graded", ...GRADES]

/**
 * The advice is for the main contact; this names the one of the others who would take it worst: the most
 * guarded, and among equals the least known. Null where nobody is more guarded or less known than the main contact.
 */
export function cautionAboutOthers(
  main: PlanContact,
  others: readonly PlanContact[],
  meetingDate: PlainDate | null,
): string | null {
  const place = (contact: PlanContact) => {
    const { grade } = gradeRelationship({ ...contact.relationship, meetingDate })
    return { contact, guard: guardOf(contact.style), known: FROM_LEAST.indexOf(grade) }
  }
  const chosen = place(main)
  const [worst] = others.map(place).sort((a, b) => b.guard - a.guard || a.known - b.known)
  if (!worst || (worst.guard <= chosen.guard && worst.known >= chosen.known)) return null
  const who = contactName(worst.contact, "start")
  return worst.guard > chosen.guard
    ? `${who} is more guarded. Mind what is said in front of them.`
    : `You know ${contactName(worst.contact)} less well. Mind what is said in front of them.`
}

const guardOf = (style: BuyerStyle): number => BUYER_STYLES.indexOf(style)
