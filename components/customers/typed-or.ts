/** What was typed in a field, else what is stored, else nothing. */
export const typedOr = (typed: string | string[] | undefined, stored: string | undefined): string =>
  typeof typed === "string" ? typed : (stored ?? "")
