import { type KnownTie, NOTHING_KNOWN } from "@/lib/customers/known-tie"
import type { PlanContact } from "@/lib/plans/plan"

/** A contact as it is read; null where the rep has noted nothing of them yet. */
export type StoredContact = Omit<PlanContact, "relationship"> & { relationship: KnownTie | null }

/** A contact as the rep knows them. */
export const knownContact = (stored: StoredContact): PlanContact => ({
  ...stored,
  relationship: stored.relationship ?? NOTHING_KNOWN,
})
