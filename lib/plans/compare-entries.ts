import { SITUATION_PROMPTS } from "@/lib/objectives/vocabulary"
import { hasWords, MOST_FALLBACKS, NO_FALLBACK, type PlanEntries } from "./plan-entries"

/** One part of the entries that is compared and merged as a whole, by a stable name. */
export type EntryPart =
  | Exclude<keyof PlanEntries, "situation" | "fallbacks">
  | `situation.${string}`
  | `fallbacks.${number}`

const PLAIN_PARTS = [
  "accountId",
  "mainContactId",
  "otherContactIds",
  "date",
  "time",
  "timeZone",
  "minutes",
  "channel",
  "place",
  "stage",
  "need",
  "alsoLearn",
  "primaryWords",
  "purpose",
  "askSize",
  "factors",
  "hears",
  "againstAdvice",
  "againstAdviceWords",
  "openingLine",
] as const satisfies readonly Exclude<keyof PlanEntries, "situation" | "fallbacks">[]

/** Every part, in the editor's order. */
export const ENTRY_PARTS: readonly EntryPart[] = [
  ...PLAIN_PARTS.slice(0, 10),
  ...SITUATION_PROMPTS.map((prompt) => `situation.${prompt}` as const),
  ...PLAIN_PARTS.slice(10, 14),
  ...Array.from({ length: MOST_FALLBACKS }, (_, at) => `fallbacks.${at}` as const),
  ...PLAIN_PARTS.slice(14),
]

/** The value of one part. */
export function partOf(entries: PlanEntries, part: EntryPart): unknown {
  const [head, tail] = part.split(".") as [keyof PlanEntries, string?]
  if (head === "situation") return entries.situation[tail as keyof PlanEntries["situation"]]
  if (head === "fallbacks") return entries.fallbacks[Number(tail)] ?? NO_FALLBACK
  return entries[head]
}

/** The entries with one part taken from elsewhere. */
export function withPart(entries: PlanEntries, part: EntryPart, from: PlanEntries): PlanEntries {
  const [head, tail] = part.split(".") as [keyof PlanEntries, string?]
  if (head === "situation")
    return { ...entries, situation: { ...entries.situation, [tail as string]: partOf(from, part) } }
  if (head !== "fallbacks") return { ...entries, [head]: from[head] }
  const rows = Array.from(
    { length: MOST_FALLBACKS },
    (_, at) => (at === Number(tail) ? from : entries).fallbacks[at] ?? NO_FALLBACK,
  )
  return { ...entries, fallbacks: rows.slice(0, rows.findLastIndex(hasWords) + 1) }
}

/** The parts in which two sets of entries differ, in the editor's order. */
export function differingParts(one: PlanEntries, other: PlanEntries): EntryPart[] {
  return ENTRY_PARTS.filter((part) => JSON.stringify(partOf(one, part)) !== JSON.stringify(partOf(other, part)))
}

export const sameEntries = (one: PlanEntries, other: PlanEntries): boolean => differingParts(one, other).length === 0

/** What two people made of one plan, laid together. */
export type MergedEntries = {
  /** Mine, with everything taken over that only they changed. */
  entries: PlanEntries
  /** Parts only they changed. */
  taken: EntryPart[]
  /** Parts both changed, and differently: somebody has to choose. Mine stand in `entries` until then. */
  disputed: EntryPart[]
}

const PEOPLE: readonly EntryPart[] = ["mainContactId", "otherContactIds"]

/** Lays two changes of the same base together; loses neither. */
export function mergeEntries(base: PlanEntries, mine: PlanEntries, theirs: PlanEntries): MergedEntries {
  const changedByMe = new Set(differingParts(base, mine))
  const differing = differingParts(mine, theirs)
  const changedByThem = new Set(differingParts(base, theirs))
  const taken = differing.filter((part) => changedByThem.has(part) && !changedByMe.has(part))
  const disputed = differing.filter((part) => changedByThem.has(part) && changedByMe.has(part))
  // A contact belongs to an account: whoever takes over the one takes over the other.
  const people = taken.includes("accountId") ? PEOPLE : []
  const entries = [...taken, ...people].reduce((kept, part) => withPart(kept, part, theirs), mine)
  return { entries, taken, disputed: disputed.filter((part) => !people.includes(part)) }
}
