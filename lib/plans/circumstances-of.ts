import type { Circumstances } from "@/lib/objectives/circumstances"
import type { PlanDraft } from "@/lib/objectives/plan-draft"
import { isOurs } from "./is-ours"
import type { HeldBefore, Plan } from "./plan"
import type { PlanEntries } from "./plan-entries"
import { isAsked } from "./situation-answers"

/** What is known beside the entries: who is in the room, what was before, and what was said not to fit. */
export type Beside = Pick<Plan, "mainContact" | "heldBefore"> &
  Pick<PlanDraft, "unfitting"> & { others: PlanDraft["circumstances"]["others"]; repName: string }

/** What a plan knows of its meeting, as the rules ask for it. What was ours to do is nothing they agreed to. */
export function circumstancesOf(entries: PlanEntries, { others, heldBefore, repName }: Beside): Circumstances {
  const { stage, channel, mainContactId } = entries
  const agreedIn = ({ agreed }: HeldBefore) =>
    agreed && !isOurs(agreed.by, repName) ? { action: agreed.action, became: agreed.answer } : null
  return {
    firstContact: stage === "first-contact",
    late: stage === "proposing" || stage === "deciding",
    isVisit: channel === "visit",
    others: others.map(({ name, title }) => ({ name, title })),
    willAskWhoDecides: isAsked(entries, "who-decides"),
    earlier: heldBefore.map((held) => ({
      primary: held.primaryWords,
      isWithContact: mainContactId !== null && held.contactId === mainContactId,
      agreed: agreedIn(held),
    })),
  }
}
