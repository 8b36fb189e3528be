import type { Grade } from "@/lib/relationships/grade"
import type { GradeOverride } from "@/lib/relationships/grade-from-signs"
import type { PlainDate, SeenSign } from "@/lib/relationships/sign"

/** A sign with the id of its row, by which a brake is repaired, and the meeting a debrief saw it at. */
export type NotedSign = SeenSign & { id: string; planId?: string | null }

/** What one rep's tie to one contact rests on. */
export type KnownTie = {
  /** Newest first. */
  signs: NotedSign[]
  /** The rep's newest grading by hand, lapsed or not. */
  override: GradeOverride | null
  /** The newest of a manager's, shown beside and used nowhere. */
  managerGrade: { grade: Grade; reason: string; on: PlainDate } | null
}

/** A tie of which nothing has been noted. */
export const NOTHING_KNOWN: KnownTie = { signs: [], override: null, managerGrade: null }
