/**
 * A text from outside without what PostgreSQL refuses: NUL is left out, half a character becomes U+FFFD. Every
 * door passes what it is sent through here, so that no shape has to remember it.
 */
export const keptWords = (words: string): string =>
  words.replaceAll("\u0000", "").replaceAll(/\p{Surrogate}/gu, "\uFFFD")
