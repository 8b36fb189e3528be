import { sayDay } from "@/lib/time/say-time"
import type { DebriefEntries } from "./debrief"

/** "Sends the branch list (Hanna Berg, by Fri 27 Nov)"; empty where nothing was agreed. */
export function sayAgreed({
  agreedAction,
  agreedBy,
  agreedDue,
}: Pick<DebriefEntries, "agreedAction" | "agreedBy" | "agreedDue">): string {
  const action = agreedAction.trim()
  if (!action) return ""
  const about = [agreedBy, agreedDue && `by ${sayDay(agreedDue, agreedDue)}`].filter(Boolean).join(", ")
  return about ? `${action} (${about})` : action
}
