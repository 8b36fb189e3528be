/**
 * Words as the store can keep them: NUL, which PostgreSQL refuses, is left out, halves of a surrogate
 * pair become U+FFFD, and line ends are `\n` however the form sent them.
 */
export function keptText(words: string): string {
  return words
    .replaceAll("\u0000", "")
    .replaceAll(/\r\n?/g, "\n")
    .replaceAll(/\p{Surrogate}/gu, "\uFFFD")
}
