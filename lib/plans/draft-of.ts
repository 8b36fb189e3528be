import type { PlanDraft } from "@/lib/objectives/plan-draft"
import { SITUATION_PROMPTS } from "@/lib/objectives/vocabulary"
import { gradeRelationship } from "@/lib/relationships/grade-from-signs"
import type { Plan, PlanContact } from "./plan"
import { entriesOf, hasWords, type PlanEntries } from "./plan-entries"

/** A stored plan as the rules read it: the relationship graded for the meeting's own day. */
export const draftOf = (plan: Plan): PlanDraft => draftOfEntries(entriesOf(plan), plan.mainContact)

/** What stands in the editor as the rules read it; `contact` is the main contact chosen there. */
export function draftOfEntries(entries: PlanEntries, contact: PlanContact | null): PlanDraft {
  const meetingDate = entries.date || null
  const graded = contact ? gradeRelationship({ ...contact.relationship, meetingDate }) : null
  const written = SITUATION_PROMPTS.filter((prompt) => entries.situation[prompt].words.trim() !== "")
  return {
    meetingDate,
    contact: contact ? { name: contact.name.trim() || null, title: contact.title, style: contact.style } : null,
    grade: graded?.grade ?? "not-graded",
    braked: (graded?.brakes.length ?? 0) > 0,
    need: entries.need,
    situation: Object.fromEntries(
      written.map((prompt) => [
        prompt,
        { words: entries.situation[prompt].words, asOf: entries.situation[prompt].asOf || null },
      ]),
    ),
    primary: { words: entries.primaryWords, purpose: entries.purpose },
    fallbacks: entries.fallbacks.filter(hasWords),
    size: entries.askSize,
    factors: entries.factors,
    hears: entries.hears,
    openingLine: entries.openingLine,
  }
}
