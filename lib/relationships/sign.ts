/**
 * The observable signs a grade rests on. The ids are fixed; their wording belongs to the organisation.
 * Source of the groups and thresholds: docs/decisions (PEG).
 */
export const SIGN_GROUPS = ["pays", "knows-us", "with-us", "brake"] as const
export type SignGroup = (typeof SIGN_GROUPS)[number]

export const SIGNS = [
  "answers-in-time",
  "gave-promised-information",
  "kept-last-appointment",
  "told-something-not-public",
  "told-a-problem-unasked",
  "said-no-openly",
  "introduced-us",
  "told-how-they-decide",
  "worked-on-a-document",
  "our-broken-promise",
  "procurement-rules",
  "price-conflict",
  "inherited-us",
] as const
export type SignId = (typeof SIGNS)[number]

export const SIGN_GROUP = {
  "answers-in-time": "pays",
  "gave-promised-information": "pays",
  "kept-last-appointment": "pays",
  "told-something-not-public": "knows-us",
  "told-a-problem-unasked": "knows-us",
  "said-no-openly": "knows-us",
  "introduced-us": "with-us",
  "told-how-they-decide": "with-us",
  "worked-on-a-document": "with-us",
  "our-broken-promise": "brake",
  "procurement-rules": "brake",
  "price-conflict": "brake",
  "inherited-us": "brake",
} as const satisfies Record<SignId, SignGroup>

/** Calendar date, `YYYY-MM-DD`. */
export type PlainDate = string

/** A sign somebody saw, on the day they saw it. `repairedOn` closes a brake. */
export type SeenSign = { sign: SignId; seenOn: PlainDate; repairedOn?: PlainDate | null }
