import type { PractiseInput } from "@/lib/coaching/practice-input"
import { practiceItems } from "../schema"
import type { Scope } from "../scope"

/** Adds something the actor practises; it comes back at its part of each next plan. Sent twice it is added once. */
export async function practise(
  { tx, orgId, actor, now }: Scope,
  { id, feedbackId, part, words }: PractiseInput,
): Promise<void> {
  await tx
    .insert(practiceItems)
    .values({ orgId, id, repId: actor.userId, feedbackId, part, words, createdAt: now })
    .onConflictDoNothing()
}
