const ENDINGS = ["ing", "ies", "ed", "es", "ly", "s", "e", "y"]
const SHORTEST = 3

/** What the forms of a word share, near enough: "pallets" is "pallet", "happily" and "happy" are "happ". Of verbs `verbOf` knows better. */
export function stemOf(text: string): string {
  const bare = text.endsWith("'s") ? text.slice(0, -2) : text
  for (const ending of ENDINGS)
    if (bare.length >= SHORTEST + ending.length && bare.endsWith(ending)) return bare.slice(0, -ending.length)
  return bare
}
