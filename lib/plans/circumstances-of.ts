import type { Circumstances } from "@/lib/objectives/circumstances"
import type { Beside } from "./draft-of"
import { isOurs } from "./is-ours"
import type { HeldBefore } from "./plan"
import type { PlanEntries } from "./plan-entries"
import { isAsked } from "./situation-answers"

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
