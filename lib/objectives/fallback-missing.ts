import type { Said } from "./fallback-says"

const UNWRITTEN = /^[^\p{L}\p{N}]*(?:tbc|tba|tbd|todo|to do|fallback|xxx?)?[^\p{L}\p{N}]*$/iu

/** No fallback is written: blocks always. */
export function findMissing(words: string): Said | null {
  if (words.length > 200 || !UNWRITTEN.test(words)) return null
  return { says: "No fallback yet.", question: "What would still move this on if the answer is a genuine no?" }
}
