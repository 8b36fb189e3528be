import { type DebriefEntries, NOT_DEBRIEFED } from "@/lib/plans/debrief"
import type { Scope } from "../scope"
import { changeDebrief } from "./change-debrief"
import { debriefMeeting } from "./debrief-meeting"

/** Stores a debrief, the first or a correction of the version it was based on. Throws what the two of them throw. */
export const tellDebrief = (
  scope: Scope,
  told: { planId: string; version: number; entries: DebriefEntries },
): Promise<{ version: number }> =>
  told.version === NOT_DEBRIEFED ? debriefMeeting(scope, told) : changeDebrief(scope, told)
