import { firstName } from "@/lib/customers/contact-name"
import { type AgreedAct, readAgreedAct } from "@/lib/objectives/agreed-act"
import type { PlainDate } from "@/lib/relationships/sign"
import type { EarlierDebrief } from "./earlier-meeting"

type Agreed = Pick<EarlierDebrief, "agreedAction" | "agreedBy" | "agreedDue">

/** Whether what was agreed was ours to do: said so, in the rep's own name, or by "we" at the beginning. */
export function isOurs({ agreedAction, agreedBy }: Agreed, repName: string): boolean {
  const by = agreedBy.trim().toLowerCase()
  if (by === "") return /^(?:i|we)\b/iu.test(agreedAction.trim())
  const names = [repName, firstName({ name: repName, title: "" })].map((name) => name.trim().toLowerCase())
  return ["i", "me", "we", "us", "you", ...names].includes(by)
}

/**
 * The last agreed action as a sentence to be answered: "Hanna was to send the tender file by the 14th." One whose
 * words cannot be said again is quoted as it stands.
 */
export function askAboutAgreed(agreed: Agreed, { today, repName }: { today: PlainDate; repName: string }): string {
  const { agreedAction, agreedBy, agreedDue } = agreed
  const act = readAgreedAct(agreedAction)
  const ours = isOurs(agreed, repName)
  const due = agreedDue ? ` by ${sayDue(agreedDue, today)}` : ""
  const by = ours ? "You" : nameOf(agreedBy)
  const subject = act ? whoDoes(act, by) : ""
  if (!act || !subject) {
    const quoted = agreedAction.trim().replace(/[\s.]+$/u, "")
    return `Agreed last time${by ? ` with ${ours ? "you to act" : by}` : ""}: “${quoted}”${due && `,${due}`}.`
  }
  const stillAhead = agreedDue !== null && agreedDue >= today
  return `${capital(subject)} ${toBe(subject, ours, stillAhead)} to ${[act.base, toReader(withoutDue(act.rest, agreedDue))].filter(Boolean).join(" ")}${due}.`
}

/** "by the 14th" this month, "by 14 December" otherwise, with the year where it is another. */
function sayDue(due: PlainDate, today: PlainDate): string {
  const day = Number(due.slice(8))
  if (due.slice(0, 7) === today.slice(0, 7)) return `the ${day}${ordinal(day)}`
  const month = new Intl.DateTimeFormat("en-GB", { month: "long", timeZone: "UTC" }).format(
    new Date(`${due}T12:00:00Z`),
  )
  return due.slice(0, 4) === today.slice(0, 4) ? `${day} ${month}` : `${day} ${month} ${due.slice(0, 4)}`
}

const ordinal = (day: number) =>
  day > 10 && day < 14 ? "th" : (({ 1: "st", 2: "nd", 3: "rd" } as Partial<Record<number, string>>)[day % 10] ?? "th")

const nameOf = (by: string) => (by.trim() ? firstName({ name: by.trim(), title: "" }) : "")

// A pronoun is nobody's name; whoever it was is said by theirs.
const PRONOUN = /^(?:she|he|they|we|i|you|it)$/iu

function whoDoes({ subject }: AgreedAct, by: string): string {
  if (subject === "" || PRONOUN.test(subject)) return by
  return by === "You" ? by : subject
}

function toBe(subject: string, ours: boolean, stillAhead: boolean): string {
  const many = ours || /^(?:you|they)$/iu.test(subject) || / and /u.test(subject)
  return stillAhead ? (many ? "are" : "is") : many ? "were" : "was"
}

// Written by the rep, read by the rep: "sends me" is "was to send you".
const TO_READER: readonly [RegExp, string][] = [
  [/\b(?:I am|I'm|we are|we're)\b/gu, "you are"],
  [/\b(?:me|us|I|we)\b/gu, "you"],
  [/\b(?:my|our)\b/gu, "your"],
]
const toReader = (words: string) => TO_READER.reduce((said, [from, to]) => said.replaceAll(from, to), words)

// The day is said once, from the date that was stored.
const withoutDue = (rest: string, due: PlainDate | null): string =>
  due ? rest.replace(/,?\s*\bby (?:the )?\d{1,2}(?:st|nd|rd|th)?(?:\s+(?:of\s+)?\p{L}+)?$/iu, "").trim() : rest

const capital = (words: string) => `${words.charAt(0).toUpperCase()}${words.slice(1)}`
