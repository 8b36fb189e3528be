import { KIND_THEMES, THEMES } from "./lexicon-themes"
import { readWords, type Word } from "./words"

/** Something a text may speak of. */
export type Theme = keyof typeof THEMES
/** Where a text speaks of it: the words `from` to `to`. */
export type ThemeHit = { theme: Theme; from: number; to: number }

const KINDS = new Set<string>(KIND_THEMES)
/** Whether a theme is a kind of thing an objective may be after. */
export const isKind = (theme: Theme): boolean => KINDS.has(theme)

type Entry = { theme: Theme; stems: readonly string[] }
const ENTRIES = new Map<string, Entry[]>()
for (const [theme, list] of Object.entries(THEMES) as [Theme, string][]) {
  for (const phrase of list.split(/\s+/u)) {
    const stems = readWords(phrase.replaceAll("_", " ")).map(({ stem }) => stem)
    const entries = ENTRIES.get(stems[0] ?? "") ?? []
    entries.push({ theme, stems })
    ENTRIES.set(stems[0] ?? "", entries)
  }
}

/** What the words speak of, in the order they stand; of one theme at most one hit for each word it may begin at. */
export function findThemes(words: readonly Word[]): ThemeHit[] {
  const hits: ThemeHit[] = []
  for (const [from, { stem }] of words.entries()) {
    for (const { theme, stems } of ENTRIES.get(stem) ?? []) {
      const to = endOf(stems, words, from)
      if (to >= 0) hits.push({ theme, from, to })
    }
  }
  return hits
}

/** Whether a word begins anything a theme knows. */
export const isInATheme = ({ stem }: Pick<Word, "stem">): boolean => ENTRIES.has(stem)

function endOf(phrase: readonly string[], words: readonly Word[], from: number): number {
  for (let i = 1; i < phrase.length; i++) {
    const word = words[from + i]
    if (word?.stem !== phrase[i] || word?.after === "stop") return -1
  }
  return from + phrase.length - 1
}
