import type * as z from "zod"
import { listAccountNames } from "@/db/customers/list-account-names"
import { listContactsNamed } from "@/db/customers/list-contacts-named"
import { findOwnProfile } from "@/db/people/find-own-profile"
import { listCalendarMeetings } from "@/db/plans/list-calendar-meetings"
import type { Scope } from "@/db/scope"
import { Refusal } from "@/lib/access/refusal"
import { calendarText, isCalendar } from "@/lib/calendar/calendar-text"
import type { Found, SourcedMeeting } from "@/lib/calendar/found-meeting"
import type { ImportOffer } from "@/lib/calendar/import-row"
import { importRows } from "@/lib/calendar/import-rows"
import { namesToLookFor } from "@/lib/calendar/name-words"
import { readCalendar } from "@/lib/calendar/read-calendar"
import type { readInput } from "@/lib/calendar/read-input"
import { readInvitation } from "@/lib/calendar/read-invitation"
import { shortList } from "@/lib/calendar/short-list"
import { newId } from "@/lib/id"

type Read = { meetings: SourcedMeeting[]; leftOut: string[] }

/** What a file and a pasted text hold, with their accounts and what is here already. Refuses (`invalid`) what cannot be read, in a sentence. */
export async function offerMeetings(scope: Scope, { file, text }: z.output<typeof readInput>): Promise<ImportOffer> {
  const reader = { readerZone: scope.actor.timeZone, now: scope.now }
  const bytes = file && file.bytes !== "too-large" ? file.bytes : null
  const read = [
    ...(file && bytes ? [orRefuse(readCalendar(calendarText(bytes), reader), "calendar", file.name)] : []),
    ...(text.trim() === ""
      ? []
      : isCalendar(text)
        ? [orRefuse(readCalendar(text, reader), "calendar", "The pasted calendar")]
        : [orRefuse(readInvitation(text, reader), "invitation", null)]),
  ]
  const found = read.flatMap(({ meetings }) => meetings)
  const keys = found.map(({ key }) => key)
  const known = await listCalendarMeetings(scope, keys)
  const { meetings, leftOut } = shortList(found, known)
  const names = meetings.flatMap(({ people }) => people.map(({ name }) => name))
  const rows = importRows(meetings, {
    ...reader,
    newId,
    known,
    email: (await findOwnProfile(scope))?.email ?? "",
    accounts: await listAccountNames(scope),
    contacts: await listContactsNamed(scope, namesToLookFor(names)),
  })
  return { rows, leftOut: [...read.flatMap((one) => one.leftOut), ...leftOut] }
}

function orRefuse(found: Found, source: SourcedMeeting["source"], of: string | null): Read {
  if ("trouble" in found) throw new Refusal("invalid", of ? `${of.slice(0, 100)}: ${found.trouble}` : found.trouble)
  return { meetings: found.meetings.map((meeting) => ({ ...meeting, source })), leftOut: found.leftOut }
}
