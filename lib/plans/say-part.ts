import { contactName, type Named } from "@/lib/customers/contact-name"
import type { Rung, SituationPrompt } from "@/lib/objectives/vocabulary"
import { type EntryPart, partOf } from "./compare-entries"
import type { Fallback } from "./plan"
import type { PlanEntries } from "./plan-entries"
import {
  AGAINST_ADVICE_WORDS,
  CHANNEL_WORDS,
  factorWords,
  rungWords,
  SITUATION_WORDS,
  SIZE_WORDS,
  STAGE_WORDS,
} from "./plan-words"

const NAMES = {
  accountId: "Account",
  mainContactId: "Whom you meet",
  otherContactIds: "Others in the room",
  date: "Day",
  time: "Time",
  timeZone: "Time zone",
  minutes: "Minutes",
  channel: "How",
  place: "Where",
  stage: "Where the sale stands",
  need: "Their need, in their own words",
  alsoLearn: "Also learn",
  primaryWords: "Primary objective",
  purpose: "So that",
  askSize: "Size of the ask",
  factors: "What else is true",
  hears: "What they hear",
  againstAdvice: "Why you choose differently",
  againstAdviceWords: "Why, in your words",
  openingLine: "Opening line",
} as const satisfies Record<Exclude<EntryPart, `${string}.${string}`>, string>

/** What a part of the plan is called. */
export function partName(part: EntryPart): string {
  const [head, tail] = part.split(".")
  if (head === "situation") return SITUATION_WORDS[tail as SituationPrompt]
  if (head === "fallbacks") return tail === "0" ? "Fallback" : `Fallback ${Number(tail) + 1}`
  return NAMES[part as keyof typeof NAMES]
}

/** What stands in a part, to be read beside another version of it. Empty parts are "Nothing". */
export function sayPart(entries: PlanEntries, part: EntryPart, contacts: readonly ({ id: string } & Named)[]): string {
  const value = partOf(entries, part)
  if (part === "accountId") return "Another account"
  if (part === "mainContactId" || part === "otherContactIds") return sayPeople([value].flat(), contacts)
  if (part === "factors")
    return entries.factors.map((factor) => factorWords("the customer")[factor]).join("; ") || NOTHING
  if (part.startsWith("situation.")) return (value as { words: string }).words.trim() || NOTHING
  if (part.startsWith("fallbacks.")) return sayFallback(value as Fallback)
  if (value === null || value === "") return NOTHING
  return wordsOf(part, value) ?? String(value)
}

const NOTHING = "Nothing"

function wordsOf(part: EntryPart, value: unknown): string | undefined {
  if (part === "channel") return CHANNEL_WORDS[value as keyof typeof CHANNEL_WORDS]
  if (part === "stage") return STAGE_WORDS[value as keyof typeof STAGE_WORDS]
  if (part === "askSize") return SIZE_WORDS[value as keyof typeof SIZE_WORDS].label
  if (part === "hears") return rungWords("the customer")[value as Rung].label
  if (part === "againstAdvice") return AGAINST_ADVICE_WORDS[value as keyof typeof AGAINST_ADVICE_WORDS]
  return undefined
}

function sayPeople(ids: unknown[], contacts: readonly ({ id: string } & Named)[]): string {
  const people = ids.flatMap((id) => contacts.filter((contact) => contact.id === id))
  return people.map((contact) => contactName(contact, "start")).join(", ") || "Nobody"
}

const sayFallback = ({ words, trigger, howItDiffers }: Fallback): string =>
  [words, trigger && `only if ${trigger.replace(/^only if\s+/i, "")}`, howItDiffers]
    .filter((one) => one.trim())
    .join(" · ") || NOTHING
