import { amount } from "./amount"
import type { Word } from "./words"

const LOTS: Record<string, number> = { single: 1, pair: 2, couple: 2, twice: 2, both: 2, quartet: 4 }
const HUNDRED = 100
const THOUSAND = 1_000
const WRITTEN = /^\p{N}/u

/** What one word counts: "nine", "40k", "pair"; 0 where it counts nothing. */
export const figureOf = (word: Word): number => LOTS[word.text] ?? amount(word)

/** The number that begins at a word, with its last word: "nine thousand two hundred" is 9,200; 0 where none does. */
export function figureAt(words: readonly Word[], at: number): { figure: number; to: number } {
  let sum = 0
  let part = 0
  let to = at
  for (let i = at; i < words.length; i++) {
    const word = words[i]
    const one = word ? figureOf(word) : 0
    const written = WRITTEN.test(word?.text ?? "")
    if (one === 0 || (written && i > at)) break
    if (!written && (one === HUNDRED || one >= THOUSAND)) part = Math.max(1, part) * one
    else if (part > 0 && part < HUNDRED && (one >= 10 || part < 20)) break
    else part += one
    if (part >= THOUSAND) {
      sum += part
      part = 0
    }
    to = i
  }
  return { figure: sum + part, to }
}

const ORDINALS = "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth".split(
  " ",
)
const AFTER_THIRD = 4

/** The day of a month a word names, "16th" or "eighth"; 0 where it names none ("first" and "second" seldom do). */
export function dayOfMonth({ text }: Word): number {
  const written = /^(\d{1,2})(?:st|nd|rd|th)$/u.exec(text)
  if (written) return Number(written[1])
  const place = ORDINALS.indexOf(text) + 1
  return place >= AFTER_THIRD ? place : 0
}
