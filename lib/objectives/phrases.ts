import { readVerb } from "./verbs"
import type { Word } from "./words"

/** Where a phrase stands: the words `from` to `to`, both included. */
export type PhraseHit = { from: number; to: number; phrase: string }

/** A list of phrases made ready to be looked for. */
export type Phrases = {
  byFirst: ReadonlyMap<string, readonly string[][]>
  byStart: ReadonlyMap<string, readonly string[][]>
}

/**
 * Makes a list of phrases searchable. A phrase is lower-case words; `sign*` is any word that starts so,
 * `sign~` any form of the verb that begins with the same two letters, `_` any one word, `#` any number; a hyphen parts words as a blank does. The first word may not be `_`.
 */
export function phrases(...lists: (readonly string[])[]): Phrases {
  const byFirst = new Map<string, string[][]>()
  const byStart = new Map<string, string[][]>()
  for (const phrase of lists.flat()) {
    const parts = phrase.split(/[ -]/u)
    const first = parts[0] ?? ""
    const [map, key] =
      first === "#" ? [byStart, "#"] : /[*~]$/u.test(first) ? [byStart, first.slice(0, 2)] : [byFirst, first]
    map.set(key, [...(map.get(key) ?? []), parts])
  }
  return { byFirst, byStart }
}

/** Every place where a phrase of the list stands, at most one for each starting word (the longest). */
export function findPhrases(words: readonly Word[], list: Phrases): PhraseHit[] {
  const hits: PhraseHit[] = []
  for (let from = 0; from < words.length; from++) {
    const hit = phraseAt(words, from, list)
    if (hit) hits.push(hit)
  }
  return hits
}

/** The longest phrase of the list that starts at this very word. */
export function phraseAt(words: readonly Word[], from: number, list: Phrases): PhraseHit | null {
  const first = words[from]?.text
  if (first === undefined) return null
  let best: readonly string[] | null = null
  for (const parts of list.byFirst.get(first) ?? NONE)
    if (isBetter(parts, best) && fits(words, from, parts)) best = parts
  if (list.byStart.size > 0) {
    for (const parts of list.byStart.get(isNumber(first) ? "#" : first.slice(0, 2)) ?? NONE)
      if (isBetter(parts, best) && fits(words, from, parts)) best = parts
  }
  return best && { from, to: from + best.length - 1, phrase: best.join(" ") }
}

/** Whether any phrase of the list stands anywhere. */
export function hasPhrase(words: readonly Word[], list: Phrases): boolean {
  return words.some((_, from) => phraseAt(words, from, list) !== null)
}

const NONE: readonly string[][] = []
const isBetter = (parts: readonly string[], best: readonly string[] | null) =>
  best === null || parts.length > best.length

function fits(words: readonly Word[], from: number, parts: readonly string[]): boolean {
  for (let i = 0; i < parts.length; i++) {
    const word = words[from + i]
    if (!word || (i > 0 && word.after === "stop") || !isLike(word, parts[i] ?? "")) return false
  }
  return true
}

function isLike(word: Word, part: string): boolean {
  if (word.text === part || part === "_") return true
  if (part === "#") return isNumber(word.text)
  if (part.endsWith("~")) return readVerb(word)?.base === part.slice(0, -1)
  return part.endsWith("*") && word.text.startsWith(part.slice(0, -1))
}

const isNumber = (text: string) => {
  const first = text.charCodeAt(0)
  return (first >= 48 && first <= 57) || (first > 127 && /^\p{N}/u.test(text))
}
