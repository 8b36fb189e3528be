import type { Problem } from "./fallback-problem"

const UNWRITTEN = /^[^\p{L}\p{N}]*(?:tbc|tba|tbd|todo|to do|fallback|xxx?)?[^\p{L}\p{N}]*$/iu

/** No fallback is written: blocks always. */
export function findMissing(words: string): Problem | null {
  if (words.length > 200 || !UNWRITTEN.test(words)) return null
  return {
    says: "No fallback yet.",
    question: "What would still move this on if the answer is a genuine no?",
    evidence: [],
  }
}
