import type { Decider } from "./deciders"
import { TITLES } from "./lexicon-people"
import { readWords } from "./words"

/** Somebody who is met, by name, title or both; either may be missing. */
export type InRoom = { name: string; title: string }

const NO_NAME = new Set<string>([...TITLES, "and", "of", "the", "for"])

/** Whether somebody who decides is among those who are met; yes where it cannot be told, since a name or a title is missing. */
export function isInRoom({ kind, words }: Decider, room: readonly InRoom[]): boolean {
  return room.some(({ name, title }) => {
    if (kind === "name") {
      const known = wordsOf(name)
      return known.length === 0 || words.some((word) => known.includes(word))
    }
    const known = wordsOf(title)
    const initials = known.map((word) => word.charAt(0)).join("")
    return known.length === 0 || words.every((word) => known.includes(word) || word === initials)
  })
}

const wordsOf = (text: string) =>
  readWords(text)
    .map((word) => word.text)
    .filter((word) => !NO_NAME.has(word))
