import { BLANK } from "./blanks"
import { capital } from "./capital"
import { IN_THE_WAY, STARTS } from "./obstacles"
import type { ObjectiveType, Obstacle } from "./vocabulary"

/** A fallback to start from: words with blanks in them, and when it may come out. */
export type FallbackStart = { words: string; trigger: string }

const PLACE = /\{(\w+)\}/gu

/** Three fallbacks to start from, should this obstacle block a primary of this type; `who` is what one calls the contact. */
export function fallbackStarts(type: ObjectiveType, obstacle: Obstacle, who: string): FallbackStart[] {
  const { it, starts } = STARTS[type]
  const { says, starts: always } = IN_THE_WAY[obstacle]
  const filled = (words: string) =>
    words.replace(PLACE, (_, name) => (name === "who" ? who : name === "it" ? it : BLANK))
  return [starts[obstacle], ...always].map((start) => ({
    words: capital(filled(`{who} ${start}`)),
    trigger: filled(says),
  }))
}
