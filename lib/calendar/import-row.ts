import type { Channel } from "@/lib/plans/meeting"
import type { PlainDate } from "@/lib/relationships/sign"

/** Somebody of the other side an invitation names, and who of the contacts they are. */
export type ImportPerson = { name: string; says: string; contactId: string | null }

/**
 * One meeting as step two of importing shows it. Plain data, since it goes to the browser and comes back with the
 * form; what is made is checked anew when it comes back.
 */
export type ImportRow = {
  /** Made by the page, so that a form sent twice makes one of each. */
  planId: string
  newAccountId: string
  newContactId: string
  /** The calendar's own name for the meeting. */
  key: string
  source: "calendar" | "invitation"
  summary: string
  when: string
  date: PlainDate
  time: string
  timeZone: string
  minutes: number
  channel: Channel
  place: string
  /** What was taken for what, in sentences. */
  notes: string[]
  people: ImportPerson[]
  accounts: { id: string; name: string }[]
  newAccountName: string
  /** `take`: ticked; `ask`: to be ticked by whoever knows better; `leave`: not to be taken over. */
  standing: "take" | "ask" | "leave"
  /** Why it is not ticked. */
  why: string | null
  /** The plan it is already in, and what the calendar moves it from. */
  here: { planId: string; movesFrom: string | null } | null
}

/** What step one found. */
export type ImportOffer = { rows: ImportRow[]; leftOut: string[] }
