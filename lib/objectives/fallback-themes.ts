import { FALLBACK_THEMES, PRIMARY_THEMES } from "./lexicon-fallback"
import { baseOf } from "./meaning"
import type { Word } from "./words"

/** Words that stand for something a fallback or a primary is about: `from` to `to`. */
export type ThemeHit = { theme: string; from: number; to: number }

type Themes = ReadonlyMap<string, readonly string[]>
const FALLBACK = themed(FALLBACK_THEMES)
const PRIMARY = themed(PRIMARY_THEMES)

/** What the words of a fallback point to, in their order. */
export const fallbackThemes = (words: readonly Word[]) => themesIn(words, FALLBACK)

/** What the words of a primary point to, in their order. */
export const primaryThemes = (words: readonly Word[]) => themesIn(words, PRIMARY)

/** The themes of each word of some lists. */
export function themed(lists: Record<string, string>): Themes {
  const themes = new Map<string, string[]>()
  for (const [theme, words] of Object.entries(lists))
    for (const word of words.split(" ")) themes.set(word, [...(themes.get(word) ?? []), theme])
  return themes
}

function themesIn(words: readonly Word[], themes: Themes): ThemeHit[] {
  const hits: ThemeHit[] = []
  for (let at = 0; at < words.length; at++) {
    const word = words[at]
    if (!word) continue
    const next = words[at + 1]
    const base = baseOf(word)
    if (next && next.after !== "stop") {
      const pair = themes.get(`${word.text}_${next.text}`) ?? themes.get(`${base}_${next.text}`)
      for (const theme of pair ?? []) hits.push({ theme, from: at, to: at + 1 })
    }
    for (const theme of themes.get(word.text) ?? themes.get(base) ?? []) hits.push({ theme, from: at, to: at })
  }
  return hits
}
