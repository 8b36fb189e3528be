import type { Span } from "./finding"

/** One word of a text as the rules read it. */
export type Word = Span & {
  /** Lower case, without accents, with a straight apostrophe: "Façade" is "facade", "I’d" is "i'd". */
  text: string
  /** It starts with a capital letter. */
  capital: boolean
  /** All capitals, as in CFO. */
  caps: boolean
  /** Money is written before it, as in £40. */
  money: boolean
  /** What stands between it and the word before. */
  after: "start" | "stop" | "comma" | "bracket" | "hyphen" | "space"
}

// A number keeps its separators (1.18, 31/3, 10:00) and what is glued to it (40k, 9am); a word keeps its apostrophes.
const WORD = /\p{N}+(?:[.,:/]\p{N}+)*[\p{L}\p{M}]*|[\p{L}\p{M}]+(?:['’ʼ][\p{L}\p{M}]+)*['’]?/gu
const MARKUP = /<\/?[a-z][^<>]{0,80}>/giu
const LONGEST_GAP = 64

/** The words of a text in order, mark-up left out. Linear in its length; any text at all will do. */
export function readWords(text: string): Word[] {
  const plain = text.replace(MARKUP, (tag) => " ".repeat(tag.length))
  const words: Word[] = []
  // A text all in capitals says no more by them than one without any.
  const shouts = isShouted(plain)
  let end = 0
  for (const { index, 0: raw } of plain.matchAll(WORD)) {
    const gap = plain.slice(end, index).slice(-LONGEST_GAP)
    words.push({
      start: index,
      end: index + raw.length,
      text: normalise(raw),
      capital: !shouts && /^\p{Lu}/u.test(raw),
      caps: !shouts && /^\p{Lu}{2,}s?$/u.test(raw),
      money: /[£$€]\s?$/u.test(gap),
      after: words.length === 0 ? "start" : readGap(gap),
    })
    end = index + raw.length
  }
  return words
}

const FEWEST_SHOUTED = 4
const isShouted = (text: string) =>
  !/\p{Ll}/u.test(text) && (text.slice(0, 400).match(/\p{Lu}{2,}/gu) ?? []).length >= FEWEST_SHOUTED

/** A word as the lexicons write it. */
export function normalise(raw: string): string {
  return raw
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[’ʼ]/gu, "'")
    .toLowerCase()
    .replace(/ø/gu, "o")
    .replace(/'$/u, "")
}

/** The stretch of text from one word to another, both included. */
export function spanOf(words: readonly Word[], from: number, to: number = from): Span {
  return { start: words[from]?.start ?? 0, end: words[to]?.end ?? 0 }
}

function readGap(gap: string): Word["after"] {
  if (/[.!?;\n\r]|\s[-–—=|]+\s|[=→]/u.test(gap)) return "stop"
  if (/[()[\]]/u.test(gap)) return "bracket"
  if (/[,:–—/]/u.test(gap)) return "comma"
  return gap === "-" || gap === "‑" ? "hyphen" : "space"
}
