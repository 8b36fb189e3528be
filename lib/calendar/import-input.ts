import * as z from "zod"
import { oneLine } from "@/lib/customers/one-line"
import { idShape } from "@/lib/id"
import { keptText } from "@/lib/plans/kept-text"
import { CHANNELS } from "@/lib/plans/meeting"
import { readStart } from "@/lib/plans/meeting-start"
import { typedMeetingTimeFields, withRealTime } from "@/lib/plans/meeting-time-shape"
import { LONGEST } from "@/lib/plans/plan-entries"

/** The account field's word for one that is named beside it. */
export const BY_NAME = "by-name"

const MOST_ROWS = 120

/** What of a listed meeting is taken back as it was sent; everything else comes from the fields beside it. */
const rowShape = z.object({
  planId: idShape,
  newAccountId: idShape,
  newContactId: idShape,
  key: z.string().min(1).max(400),
  source: z.enum(["calendar", "invitation"]),
  people: z.array(z.object({ name: z.string().max(254), contactId: idShape.nullable() })).max(6),
})

const pickShape = withRealTime(
  z.object({
    ...typedMeetingTimeFields,
    channel: z.enum(CHANNELS, "Choose a visit, the phone or video."),
    place: z
      .string()
      .max(LONGEST.place, `Keep this under ${LONGEST.place} characters.`)
      .transform(keptText)
      .default(""),
    account: z
      .string("Choose the account.")
      .refine((sent) => sent === BY_NAME || idShape.safeParse(sent).success, "Choose the account.")
      .toLowerCase()
      .default(BY_NAME),
    accountName: oneLine({ most: 120 }),
    person: z.string().regex(/^\d?$/, "Choose whom you meet.").default(""),
  }),
)

export type PickedMeeting = {
  id: string
  key: string
  source: "calendar" | "invitation"
  /** A known account, or the name of one that may have to be made. */
  account: { id: string } | { id: string; name: string }
  isKnownAccount: boolean
  /** Whom the rep meets: somebody known, or by name; null while that is open. */
  person: { contactId: string | null; newContactId: string; name: string } | null
  /** Everyone the invitation names who is known, the one above included. */
  knownIds: string[]
  startsAt: Date
  timeZone: string
  minutes: number
  channel: (typeof CHANNELS)[number]
  place: string
}

/** Step two of importing: the meetings that were listed, and of those that are ticked what was left standing beside them. */
export const importInput = z.record(z.string(), z.unknown()).transform((sent, context): { picked: PickedMeeting[] } => {
  const rows = readRows(sent.rows)
  if (!rows) {
    context.addIssue({
      code: "custom",
      message: "The list of meetings was lost on the way. Read the calendar once more.",
    })
    return z.NEVER
  }
  const ticked = [sent.pick ?? []].flat().filter((at): at is string => typeof at === "string" && /^\d{1,3}$/.test(at))
  const places = [...new Set(ticked.map(Number))].filter((at) => at < rows.length).sort((a, b) => a - b)
  if (places.length === 0) context.addIssue({ code: "custom", message: "Tick the meetings you want in your plans." })
  return { picked: places.flatMap((at) => readPick(rows[at] as Row, at, sent, context)) }
})

type Row = z.output<typeof rowShape>

function readRows(sent: unknown): Row[] | null {
  if (typeof sent !== "string") return null
  try {
    return z.array(rowShape).min(1).max(MOST_ROWS).parse(JSON.parse(sent))
  } catch {
    return null
  }
}

function readPick(row: Row, at: number, sent: Record<string, unknown>, context: z.RefinementCtx): PickedMeeting[] {
  const name = (field: string) => `meeting.${at}.${field}`
  const fields = Object.fromEntries(Object.keys(PICK_FIELDS).map((field) => [field, sent[name(field)]]))
  const read = pickShape.safeParse(fields)
  if (!read.success) {
    for (const { path, message } of read.error.issues)
      context.addIssue({ code: "custom", path: [name(String(path[0] ?? "account"))], message })
    return []
  }
  const { account, accountName, person, date, time, timeZone, minutes, channel, place } = read.data
  if (account === BY_NAME && accountName === "") {
    context.addIssue({ code: "custom", path: [name("accountName")], message: "Say which account this is with." })
    return []
  }
  const start = readStart({ date, time, timeZone })
  const chosen = person === "" ? undefined : row.people[Number(person)]
  return [
    {
      id: row.planId,
      key: row.key,
      source: row.source,
      account: account === BY_NAME ? { id: row.newAccountId, name: accountName } : { id: account },
      isKnownAccount: account !== BY_NAME,
      person: chosen ? { contactId: chosen.contactId, newContactId: row.newContactId, name: chosen.name } : null,
      knownIds: row.people.flatMap(({ contactId }) => contactId ?? []),
      startsAt: start?.exists ? start.instant : new Date(0),
      timeZone,
      minutes,
      channel,
      place,
    },
  ]
}

const PICK_FIELDS = {
  date: 0,
  time: 0,
  timeZone: 0,
  minutes: 0,
  channel: 0,
  place: 0,
  account: 0,
  accountName: 0,
  person: 0,
} as const satisfies Record<keyof z.input<typeof pickShape>, 0>
