import { contactName } from "@/lib/customers/contact-name"
import { dayIn } from "@/lib/time/day"
import { sayWhen } from "@/lib/time/say-time"
import { wallTimeIn } from "@/lib/time/wall-time"
import { sayZone } from "@/lib/time/zone"
import type { FoundMeeting, SourcedMeeting } from "./found-meeting"
import type { ImportPerson, ImportRow } from "./import-row"
import { isMoved, type KnownMeeting } from "./known-meeting"
import { isSameHouse } from "./mail-company"
import { personWords } from "./name-words"
import { sayHindrance, sayTakenAs } from "./say-found"
import { accountSuggester, type KnownAccount, type KnownContact } from "./suggest-account"
import { suggestedName } from "./suggest-name"

type Reader = {
  now: Date
  readerZone: string
  email: string
  accounts: readonly KnownAccount[]
  /** Those whose names stand in the invitations. */
  contacts: readonly KnownContact[]
  known: readonly KnownMeeting[]
  newId: () => string
}

/** Found meetings as they are offered: with their account and people, what is here already, and why some are not ticked. */
export function importRows(found: readonly SourcedMeeting[], reader: Reader): ImportRow[] {
  const suggest = accountSuggester(reader.accounts)
  const known = new Map(reader.known.map((meeting) => [meeting.key, meeting]))
  return found.map((meeting) => rowOf(meeting, reader, suggest, known.get(meeting.key)))
}

function rowOf(
  meeting: SourcedMeeting,
  { now, readerZone, email, contacts, newId }: Reader,
  suggest: ReturnType<typeof accountSuggester>,
  known: KnownMeeting | undefined,
): ImportRow {
  const { key, source, summary, startsAt, timeZone, minutes, channel, place, hindrance } = meeting
  const outside = meeting.people.filter((one) => !isSameHouse(one.email, email))
  const accounts = suggest({ summary, place, people: outside }, contacts)
  const wall = wallTimeIn(startsAt, timeZone)
  const elsewhere = timeZone === readerZone ? "" : ` (${sayZone(timeZone)})`
  const sayStart = (start: Date) => `${sayWhen(start, timeZone, now)}${elsewhere}`
  return {
    planId: newId(),
    newAccountId: newId(),
    newContactId: newId(),
    key,
    source,
    summary: summary || "Without a name",
    when: hindrance === "all-day" ? (sayWhen(startsAt, timeZone, now).split(",")[0] ?? "") : sayStart(startsAt),
    date: dayIn(startsAt, timeZone),
    time: wall.slice(11),
    timeZone,
    minutes,
    channel,
    place,
    notes: [...(meeting.isSeries ? ["One of a series."] : []), ...sayTakenAs(meeting)],
    people: peopleOf(outside, contacts, accounts[0]),
    accounts,
    newAccountName: suggestedName(summary, outside),
    ...standingOf(meeting, { known, hasOutside: outside.length > 0, isNamed: accounts.length > 0, sayStart }),
  }
}

type Circumstances = {
  known: KnownMeeting | undefined
  hasOutside: boolean
  isNamed: boolean
  sayStart: (start: Date) => string
}

function standingOf(
  meeting: FoundMeeting,
  { known, hasOutside, isNamed, sayStart }: Circumstances,
): Pick<ImportRow, "standing" | "why" | "here"> {
  const { hindrance } = meeting
  const here = known ? { planId: known.planId, movesFrom: null } : null
  if (known && hindrance === "cancelled" && known.isOpen)
    return { standing: "leave", here, why: "Called off in the calendar, and still in your plans. Open it to say so." }
  if (hindrance) return { standing: "leave", here, why: sayHindrance(hindrance) }
  if (known && !isMoved(meeting, known)) return { standing: "leave", here, why: "Already in your plans." }
  if (known) {
    const movesFrom = sayStart(known.startsAt)
    return {
      standing: "ask",
      here: { planId: known.planId, movesFrom },
      why: `Already in your plans, and moved since: there it is ${movesFrom}. Tick it to move it; your words stay.`,
    }
  }
  // A title with an account's name in it is with a customer, whoever was asked to it.
  if (hasOutside || (isNamed && meeting.people.length === 0)) return { standing: "take", here, why: null }
  const why = meeting.people.length > 0 ? "Only colleagues are asked to it." : "Nobody is asked to it."
  return { standing: "ask", here, why: `${why} Tick it if it is with a customer.` }
}

/** Those of the other side, as the contacts of the likeliest account where they are known. */
function peopleOf(
  outside: readonly { name: string; email: string }[],
  contacts: readonly KnownContact[],
  account: KnownAccount | undefined,
): ImportPerson[] {
  return outside.slice(0, 6).map(({ name, email }) => {
    const words = personWords(name)
    const found = contacts.filter((contact) => words !== "" && personWords(contact.name) === words)
    const one = found.find(({ accountId }) => accountId === account?.id) ?? null
    if (one)
      return {
        name: one.name,
        contactId: one.id,
        says: [contactName(one, "start"), one.title].filter(Boolean).join(", "),
      }
    const called = name || nameFromMail(email)
    return { name: called, contactId: null, says: `${called} (new)` }
  })
}

/** "Hanna Berg" of hanna.berg@…; the address itself where it says no name. */
function nameFromMail(email: string): string {
  const parts = (email.split("@")[0] ?? "").split(/[._]/).filter((part) => /^\p{L}{2,}$/u.test(part))
  return parts.length >= 2 ? parts.map((part) => part.charAt(0).toUpperCase() + part.slice(1)).join(" ") : email
}
