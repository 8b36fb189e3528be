"use server"

import { action } from "@/app/_server/doors/action"
import { importMeetings as takeOver } from "@/db/plans/import-meetings"
import { importInput } from "@/lib/calendar/import-input"
import { sayImported } from "@/lib/calendar/say-imported"

/** Takes the ticked meetings over into one's plans, all or none. */
export const importMeetings = action({
  input: importInput,
  permission: "plan.import",
  subject: "none",
  run: async (scope, sent) => sayImported(await takeOver(scope, sent), scope),
  show: (imported) => imported,
})
