import { SITUATION_PROMPTS } from "@/lib/objectives/vocabulary"
import { MOST_FALLBACKS, type PlanEntries } from "./plan-entries"

/** A form's fields by name; a name that ends in `[]` in the form is a list here. */
export type FormFields = Readonly<Record<string, unknown>>

const text = (fields: FormFields, name: string): unknown => fields[name] ?? ""

const orNull = (value: unknown): unknown => (value === "" || value === undefined ? null : value)

/** Digits become a number; anything else is left for the shape to refuse. */
const numeric = (value: unknown): unknown =>
  typeof value === "string" && /^\d{1,9}$/.test(value) ? Number(value) : value

/**
 * What the editor's form sends, as the shape of a save: the way it is written without JavaScript. Field names
 * are the paths of the shape with dots between the parts, so that a problem finds its field again. It checks nothing.
 */
export function saveOfFields(fields: FormFields): { planId: unknown; version: unknown; entries: unknown } {
  const situation = SITUATION_PROMPTS.map((prompt) => [
    prompt,
    {
      words: text(fields, `entries.situation.${prompt}.words`),
      asOf: text(fields, `entries.situation.${prompt}.asOf`),
    },
  ])
  const fallbacks = Array.from({ length: MOST_FALLBACKS }, (_, at) => ({
    words: text(fields, `entries.fallbacks.${at}.words`),
    trigger: text(fields, `entries.fallbacks.${at}.trigger`),
    howItDiffers: text(fields, `entries.fallbacks.${at}.howItDiffers`),
  }))
  const entries: Record<keyof PlanEntries, unknown> = {
    accountId: fields["entries.accountId"],
    mainContactId: orNull(fields["entries.mainContactId"]),
    otherContactIds: fields["entries.otherContactIds"] ?? [],
    date: fields["entries.date"],
    time: fields["entries.time"],
    timeZone: fields["entries.timeZone"],
    minutes: numeric(fields["entries.minutes"]),
    channel: fields["entries.channel"],
    place: text(fields, "entries.place"),
    stage: fields["entries.stage"],
    situation: Object.fromEntries(situation),
    need: text(fields, "entries.need"),
    alsoLearn: text(fields, "entries.alsoLearn"),
    primaryWords: text(fields, "entries.primaryWords"),
    purpose: text(fields, "entries.purpose"),
    fallbacks: withoutEmptyEnd(fallbacks),
    askSize: orNull(fields["entries.askSize"]),
    factors: fields["entries.factors"] ?? [],
    hears: orNull(fields["entries.hears"]),
    againstAdvice: orNull(fields["entries.againstAdvice"]),
    againstAdviceWords: text(fields, "entries.againstAdviceWords"),
    openingLine: text(fields, "entries.openingLine"),
  }
  return { planId: fields.planId, version: numeric(fields.version), entries }
}

function withoutEmptyEnd<Row extends Record<string, unknown>>(rows: Row[]): Row[] {
  const last = rows.findLastIndex((row) =>
    Object.values(row).some((value) => typeof value !== "string" || value.trim() !== ""),
  )
  return rows.slice(0, last + 1)
}
