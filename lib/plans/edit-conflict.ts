import { Refusal } from "@/lib/access/refusal"
import type { PlanEntries } from "./plan-entries"

/** A save that lost the race, with both versions: what was sent and what is stored. Nothing was changed. */
export class EditConflict extends Refusal {
  readonly mine: PlanEntries
  readonly theirs: { version: number; updatedAt: Date; entries: PlanEntries }

  constructor(mine: PlanEntries, theirs: EditConflict["theirs"]) {
    super(
      "conflict",
      "This plan was changed somewhere else in the meantime. Both versions are kept; choose between them.",
    )
    this.mine = mine
    this.theirs = theirs
  }
}
