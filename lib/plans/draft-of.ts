import type { PlanDraft } from "@/lib/objectives/plan-draft"
import { SITUATION_PROMPTS } from "@/lib/objectives/vocabulary"
import { gradeRelationship } from "@/lib/relationships/grade-from-signs"
import { type Beside, circumstancesOf } from "./circumstances-of"
import type { Plan } from "./plan"
import { entriesOf, hasWords, type PlanEntries } from "./plan-entries"

/** A stored plan as the rules read it: the relationship graded for the meeting's own day. */
export const draftOf = (plan: Plan): PlanDraft => draftOfEntries(entriesOf(plan), besideOf(plan))

/** What a stored plan knows beside its entries. */
export const besideOf = (plan: Plan): Beside => ({ ...plan, repName: plan.rep.name })

/** What stands in the editor as the rules read it, with the people chosen there. */
export function draftOfEntries(entries: PlanEntries, beside: Beside): PlanDraft {
  const { mainContact: contact, others, unfitting } = beside
  const meetingDate = entries.date || null
  const graded = contact ? gradeRelationship({ ...contact.relationship, meetingDate }) : null
  const written = SITUATION_PROMPTS.filter((prompt) => entries.situation[prompt].words.trim() !== "")
  return {
    meetingDate,
    minutes: entries.minutes,
    contact: contact ? { name: contact.name.trim() || null, title: contact.title, style: contact.style } : null,
    others: others.map(({ name }) => name),
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
    circumstances: circumstancesOf(entries, beside),
    unfitting,
  }
}
