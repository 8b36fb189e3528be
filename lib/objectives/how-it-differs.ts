import { readWords } from "./words"

const ENOUGH_WORDS = 4
const LONGEST = 2_000

/** Whether a rep's line on how the fallback differs has real words: at least four, and not those of either objective again. */
export function saysHowItDiffers(line: string, primary: string, fallback: string): boolean {
  const words = wordsOf(line)
  if (new Set(words).size < ENOUGH_WORDS) return false
  return ![primary, fallback].some((other) => isShuffled(words, wordsOf(other)))
}

const isShuffled = (words: readonly string[], other: readonly string[]) => words.every((word) => other.includes(word))
const wordsOf = (text: string) => readWords(text.slice(0, LONGEST)).map(({ text: word }) => word)
