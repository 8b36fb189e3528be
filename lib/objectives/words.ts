import type { Span } from "./finding"
import { stemOf } from "./stem"
import { type VerbReading, verbOf } from "./verbs"

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
  /** The verb it may be, whatever its form. */
  verb: VerbReading | null
  /** What its forms share: "sign" of "signs", "signed" and "signing". */
  stem: string
}

// A number keeps its separators (1.18, 31/3, 10:00) and what is glued to it (40k, 9am); a word keeps its apostrophes.
const WORD = /\p{N}+(?:[.,:/]\p{N}+)*[\p{L}\p{M}]*|[\p{L}\p{M}]+(?:['’ʼ][\p{L}\p{M}]+)*['’]?/gu
const ASCII_WORD = /\d+(?:[.,:/]\d+)*[a-z]*|[a-z]+(?:'[a-z]+)*'?/gi
const NOT_ASCII = /[^\0-\x7f]/
/** What a text must hold for any of its words to reach beyond ASCII: more than the signs people write between words. */
export const BEYOND_ASCII = /[^\0-\x7f£€–—“”…]/
const MARKUP = /<\/?[a-z][^<>]{0,80}>/giu
const LONGEST_GAP = 64

/** The words of a text in order, mark-up left out. Linear in its length; any text at all will do. */
export function readWords(text: string): Word[] {
  const plain = text.includes("<") ? text.replace(MARKUP, (tag) => " ".repeat(tag.length)) : text
  const words: Word[] = []
  // A text all in capitals says no more by them than one without any.
  const shouts = isShouted(plain)
  let end = 0
  for (const { index, 0: raw } of plain.matchAll(BEYOND_ASCII.test(plain) ? WORD : ASCII_WORD)) {
    const gap = plain.slice(Math.max(end, index - LONGEST_GAP), index)
    const normal = normalise(raw)
    const verb = verbOf(normal)
    words.push({
      start: index,
      end: index + raw.length,
      text: normal,
      capital: !shouts && startsWithCapital(raw),
      caps: !shouts && isAllCapitals(raw),
      money: gap !== " " && /[£$€]\s?$/u.test(gap),
      after: words.length === 0 ? "start" : gap === " " ? "space" : readGap(gap),
      verb,
      stem: verb ? verb.base : stemOf(normal),
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
  const plain = NOT_ASCII.test(raw)
    ? raw.normalize("NFKD").replace(/\p{M}/gu, "").replace(/[’ʼ]/gu, "'").replace(/[øØ]/gu, "o")
    : raw
  const small = plain.toLowerCase()
  return small.endsWith("'") ? small.slice(0, -1) : small
}

function startsWithCapital(raw: string): boolean {
  const first = raw.charCodeAt(0)
  return first < 128 ? first >= 65 && first <= 90 : /^\p{Lu}/u.test(raw)
}

function isAllCapitals(raw: string): boolean {
  const second = raw.charCodeAt(1)
  return startsWithCapital(raw) && !(second >= 97 && second <= 122) && /^\p{Lu}{2,}s?$/u.test(raw)
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
