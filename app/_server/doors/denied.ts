import type { Actor } from "@/lib/access/actor"
import type { Permission } from "@/lib/access/permissions"
import { Refusal } from "@/lib/access/refusal"

/** What was denied, to whom: what the audit keeps of it. */
export type DeniedFacts = { actor: Actor; permission: Permission; subjectId: string | null }

/** The guard's refusal, carrying what is to be written down once the transaction it ended is rolled back. */
export class Denied extends Refusal {
  readonly facts: DeniedFacts

  constructor({ kind, says }: Refusal, facts: DeniedFacts) {
    super(kind, says)
    this.facts = facts
  }
}
