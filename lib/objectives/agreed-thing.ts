import type { AgreedAct } from "./agreed-act"
import { readWords } from "./words"

/** Verbs whose object is somebody, or nothing one could lay on a table. */
const OF_PEOPLE = /^(?:ask|tell|ring|call|phone|speak|talk|brief|meet|introduce|invite|expect|let|make|get|see|visit)$/u
const TO_WHOM = /^(?:me|us|you|him|her|them)$/u
const BEGINS =
  /^(?:the|a|an|our|your|their|his|its|my|both|all|these|those|this|that|\p{N}+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/u
const ENDS =
  /^(?:to|by|before|after|for|with|in|into|on|onto|at|from|of|about|when|that|which|who|and|or|so|until|through|next|this|before|if|he|she|they|we|i|is|are)$/u
const LONGEST = 3
/** "her two dates": whose they are is left out, since nobody said it of us. */
const DETERMINED = /^(?:the|both|all|these|those)$/u

/**
 * The thing an agreed action is about, to be named again: "the tender file" of "sends us the tender file by the 14th".
 * Empty where it is no thing, or not plain. At most four words, so that the old sentence is not said again.
 */
export function agreedThing({ base, rest }: AgreedAct): string {
  if (OF_PEOPLE.test(base)) return ""
  const words = readWords(rest)
  const from = TO_WHOM.test(words[0]?.text ?? "") ? 1 : 0
  const first = words[from]
  if (!first || !BEGINS.test(first.text)) return ""
  let to = from
  while (to - from < LONGEST && isMore(words[to + 1])) to += 1
  if (to === from) return ""
  // Four words that do not end where the thing ends say only half of it.
  if (isMore(words[to + 1])) return ""
  const noun = rest.slice(words[from + 1]?.start, words[to]?.end)
  if (DETERMINED.test(first.text)) return `${first.text} ${noun}`
  if (/^(?:a|an|our|your|their|his|her|its|my|this|that|one)$/u.test(first.text)) return `the ${noun}`
  return `the ${first.text} ${noun}`
}

const isMore = (word: ReturnType<typeof readWords>[number] | undefined): boolean =>
  word !== undefined && (word.after === "space" || word.after === "hyphen") && !ENDS.test(word.text)
