import { Refusal } from "@/lib/access/refusal"
import type { Debrief, DebriefEntries } from "./debrief"

/** A debrief that was told twice, differently, with both: what was sent and what is stored. Nothing was changed. */
export class DebriefConflict extends Refusal {
  readonly mine: DebriefEntries
  readonly theirs: Debrief

  constructor(mine: DebriefEntries, theirs: Debrief) {
    super("conflict", "This meeting was debriefed somewhere else in the meantime. Both are kept; choose between them.")
    this.mine = mine
    this.theirs = theirs
  }
}
