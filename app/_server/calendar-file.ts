import type { SharedAgenda } from "@/db/plans/read-shared-agenda"
import { calendarEntry } from "@/lib/calendar/calendar-entry"
import { agendaFileName } from "@/lib/plans/agenda-words"

/** A published agenda as a calendar file to keep. */
export const calendarFile = ({ snapshot, edition, publishedAt, key }: SharedAgenda): Response =>
  new Response(calendarEntry({ agenda: snapshot, edition, publishedAt, key }), {
    headers: {
      "content-type": "text/calendar; charset=utf-8; method=PUBLISH",
      "content-disposition": `attachment; filename="${agendaFileName(snapshot, "ics")}"`,
    },
  })
