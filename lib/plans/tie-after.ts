import type { GradeOrNone } from "@/lib/relationships/grade"
import { gradeRelationship } from "@/lib/relationships/grade-from-signs"
import type { SignId } from "@/lib/relationships/sign"
import { type Promise as EarlierPromise, type OfferedSign, signsAfter } from "@/lib/relationships/signs-after"
import { dayIn } from "@/lib/time/day"
import type { DebriefEntries } from "./debrief"
import type { Plan } from "./plan"

/** What a debrief did, or may do, to how well its main contact is known. */
export type TieAfter = {
  /** To ask for; none once something was noted of this meeting. */
  offered: OfferedSign[]
  noted: SignId[]
  before: GradeOrNone
  after: GradeOrNone
}

/** Which signs a debrief offers of the main contact, and what those noted at its meeting changed. Null where nobody was met. */
export function tieAfter(plan: Plan, debrief: DebriefEntries, promise: EarlierPromise | null): TieAfter | null {
  if (!plan.mainContact) return null
  const { signs, override } = plan.mainContact.relationship
  const day = dayIn(plan.startsAt, plan.timeZone)
  const noted = signs.filter(({ planId }) => planId === plan.id)
  const others = signs.filter(({ planId }) => planId !== plan.id)
  const gradeOf = (seen: typeof signs) => gradeRelationship({ signs: seen, override, meetingDate: day }).grade
  const told = {
    day,
    words: [debrief.said, debrief.agreedAction, debrief.fallbackTrigger].join("\n"),
    declined: debrief.primaryAsked === true && debrief.outcome !== "primary-achieved",
    reaction: debrief.reaction,
    promise,
  }
  return {
    offered: noted.length > 0 ? [] : signsAfter(told, signs),
    noted: noted.map(({ sign }) => sign),
    before: gradeOf(others),
    after: gradeOf(signs),
  }
}
