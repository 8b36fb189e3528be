import type { DebriefEntries } from "./debrief"
import type { FormFields } from "./plan-form-fields"

/** Says in a choice of names or days that another one is written beside it. */
export const ANOTHER = "another"

const text = (value: unknown): unknown => value ?? ""
const orNull = (value: unknown): unknown => (value === "" || value === undefined ? null : value)
const YES_NO: Partial<Record<string, boolean>> = { yes: true, no: false }

/**
 * What the debrief's form holds, as the shape it is sent in. Field names are the paths of the shape, so that a
 * problem finds its field again. It checks nothing.
 */
export function debriefOfFields(fields: FormFields): { planId: unknown; version: unknown; entries: unknown } {
  const picked = (name: string) => (fields[name] === ANOTHER ? fields[`${name}.another`] : fields[name])
  const asked = fields["entries.primaryAsked"]
  const action = text(fields["entries.agreedAction"])
  const isAgreed = typeof action !== "string" || action.trim() !== ""
  const entries = {
    outcome: fields["entries.outcome"],
    primaryAsked: typeof asked === "string" && asked !== "" ? (YES_NO[asked] ?? asked) : null,
    // A trigger belongs to a fallback that came out; the field stays where it is when another outcome is chosen.
    fallbackTrigger: fields["entries.outcome"] === "fallback-achieved" ? text(fields["entries.fallbackTrigger"]) : "",
    said: text(fields["entries.said"]),
    heard: orNull(fields["entries.heard"]),
    reaction: orNull(fields["entries.reaction"]),
    agreedAction: action,
    // Who and by when belong to an action: a radio button that was pressed once cannot be let go of.
    agreedBy: isAgreed ? text(picked("entries.agreedBy")) : "",
    agreedDue: isAgreed ? orNull(picked("entries.agreedDue")) : null,
  }
  const { version } = fields
  return {
    planId: fields.planId,
    version: typeof version === "string" && /^\d{1,9}$/.test(version) ? Number(version) : version,
    entries,
  }
}

/** A debrief as its form holds it, where these names and days can be chosen by one tap. */
export function fieldsOfDebrief(
  entries: DebriefEntries,
  offered: { names: readonly string[]; days: readonly string[] },
): Record<string, string> {
  const { agreedBy, agreedDue } = entries
  return {
    "entries.outcome": entries.outcome,
    "entries.primaryAsked": entries.primaryAsked === null ? "" : entries.primaryAsked ? "yes" : "no",
    "entries.fallbackTrigger": entries.fallbackTrigger,
    "entries.said": entries.said,
    "entries.heard": entries.heard ?? "",
    "entries.reaction": entries.reaction ?? "",
    "entries.agreedAction": entries.agreedAction,
    ...chosen("entries.agreedBy", agreedBy, offered.names),
    ...chosen("entries.agreedDue", agreedDue ?? "", offered.days),
  }
}

const chosen = (name: string, value: string, offered: readonly string[]): Record<string, string> =>
  value === "" || offered.includes(value) ? { [name]: value } : { [name]: ANOTHER, [`${name}.another`]: value }
