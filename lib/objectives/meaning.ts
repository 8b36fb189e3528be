import { GLUE, SAME_MEANING } from "./lexicon-same-meaning"
import type { Word } from "./words"

const MEANING = new Map<string, string>()
for (const row of SAME_MEANING) {
  const words = row.split(" ")
  for (const word of words) if (!MEANING.has(word)) MEANING.set(word, words[0] ?? word)
}
const GLUE_WORDS = new Set(GLUE.split(" "))

/** One word for all that come to the same: a verb's base form, a thing in the singular, the first of several synonyms. */
export function meaningOf(word: Word): string {
  const base = baseOf(word)
  return MEANING.get(word.text) ?? MEANING.get(base) ?? base
}

/** A word as the lists of themes write it: a verb's base form, a thing in the singular. */
export function baseOf({ text, verb }: Word): string {
  if (verb) return verb.base
  const bare = text.endsWith("'s") ? text.slice(0, -2) : text
  return bare.length > 3 && bare.endsWith("s") && !bare.endsWith("ss") ? bare.slice(0, -1) : bare
}

/** Whether a word only holds others together, and means nothing of its own. */
export const isGlue = ({ text, caps }: Word) => !caps && GLUE_WORDS.has(text)
