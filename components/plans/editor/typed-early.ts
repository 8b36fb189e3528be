import { SITUATION_PROMPTS } from "@/lib/objectives/vocabulary"
import { ENTRY_PARTS, type EntryPart } from "@/lib/plans/compare-entries"
import type { PlanEntries } from "@/lib/plans/plan-entries"
import { saveOfFields } from "@/lib/plans/plan-form-fields"
import type { PlainDate } from "@/lib/relationships/sign"

/** What stood in a form, by field name; a list of choices keeps its `[]`. */
export type Standing = ReadonlyMap<string, readonly string[]>

const PREFIX = "entries."

/** "entries.situation.now.words" is of "situation.now", "entries.factors[]" of "factors". */
const partNamed = (name: string): EntryPart | undefined => {
  const path = name.slice(PREFIX.length).replace("[]", "")
  return name.startsWith(PREFIX) ? ENTRY_PARTS.find((part) => path === part || path.startsWith(`${part}.`)) : undefined
}

/**
 * The parts somebody changed before the page could listen, with what they hold now. A changed line of the
 * situation is true as of today.
 */
export function partsTypedEarly(
  standing: Standing,
  changed: Iterable<string>,
  today: PlainDate,
): { parts: EntryPart[]; entries: PlanEntries } {
  const parts = new Set([...changed].flatMap((name) => partNamed(name) ?? []))
  const fields = [...standing].map(([name, values]) =>
    name.endsWith("[]") ? [name.slice(0, -2), [...values]] : [name, values.at(-1) ?? ""],
  )
  // Standing in our own form; what is wrong with it is said when it is saved.
  const entries = saveOfFields(Object.fromEntries(fields)).entries as PlanEntries
  const situation = { ...entries.situation }
  for (const prompt of SITUATION_PROMPTS) {
    if (!parts.has(`situation.${prompt}`)) continue
    const { words } = situation[prompt]
    situation[prompt] = { words, asOf: words.trim() === "" ? "" : today }
  }
  return { parts: [...parts], entries: { ...entries, minutes: Number(entries.minutes) || 0, situation } }
}
