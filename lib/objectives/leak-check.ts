import type { Span } from "./finding"
import { readWords, spanOf, type Word } from "./words"

/** A field nobody at the customer may read, by the name the rep knows it by. */
export type PrivateField = { field: string; text: string }

/** Words in a customer's text that also stand, in a row, in a private field. */
export type SharedRun = { field: string; quote: string; span: Span }

/** How many words in a row count as copied rather than chance. */
export const RUN_LENGTH = 4

/**
 * Every stretch of the public text that shares four words in a row with a private field, quoted as it stands there.
 * Case, accents and punctuation make no difference. Linear in the length of the texts.
 */
export function sharedRuns(publicText: string, privateFields: readonly PrivateField[]): SharedRun[] {
  const words = readWords(publicText)
  return privateFields.flatMap(({ field, text }) => {
    const secret = new Set(runs(readWords(text)))
    return merge(
      words,
      runs(words).map((run) => secret.has(run)),
    ).map((span) => ({ field, quote: publicText.slice(span.start, span.end), span }))
  })
}

/** The words of private fields that stand in no permitted one: none of them may reach a customer. */
export function secretWords(privateFields: readonly string[], permittedFields: readonly string[]): Set<string> {
  const permitted = new Set(permittedFields.flatMap(wordsOf))
  return new Set(privateFields.flatMap(wordsOf).filter((word) => !permitted.has(word)))
}

const wordsOf = (text: string) => readWords(text).map(({ text: word }) => word)

const runs = (words: readonly Word[]) =>
  words.slice(0, Math.max(0, words.length - RUN_LENGTH + 1)).map((_, at) =>
    words
      .slice(at, at + RUN_LENGTH)
      .map(({ text }) => text)
      .join(" "),
  )

function merge(words: readonly Word[], shared: readonly boolean[]): Span[] {
  const spans: Span[] = []
  let from = -1
  for (let at = 0; at <= shared.length; at++) {
    if (shared[at] && from < 0) from = at
    if (!shared[at] && from >= 0) {
      spans.push(spanOf(words, from, at + RUN_LENGTH - 2))
      from = -1
    }
  }
  return spans
}
