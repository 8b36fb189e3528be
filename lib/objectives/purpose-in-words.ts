import type { Span } from "./finding"

/** What an objective is for, in its own words, and where they stand. */
export type Purpose = { words: string; span: Span }

const FOR =
  /(?:^|[\s,;])(so that|in order that|so as to|so (?=(?:\p{L}[\p{L}'’-]* ){1,5}(?:can|could|may|might|will)\b))([^.;\n]{3,300})/iu

/** The "so that …" of an objective, read from the objective itself; null where it holds none. Never throws. */
export function purposeInWords(words: string): Purpose | null {
  const found = FOR.exec(words)
  if (!found) return null
  const [whole, marker = "", rest = ""] = found
  const start = found.index + whole.length - rest.length - marker.length
  const said = rest.trim()
  return said === "" ? null : { words: said, span: { start, end: start + marker.length + rest.trimEnd().length } }
}
