/** A written text as a telephone would take it down: no capitals, no stops, no hyphens between words. */
export const asDictated = (text: string): string =>
  text
    .toLowerCase()
    .replace(/(?<=\p{L})[-‑](?=\p{L})/gu, " ")
    .replace(/(?<!\p{N})[.,;:!?()"“”‘…–—]+|[.,;:!?()"“”…–—]+(?!\p{N})/gu, " ")
    .replace(/\s+/gu, " ")
    .trim()
