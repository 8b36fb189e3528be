import type { Word } from "./words"

const NUMBERS = new Map(
  Object.entries({
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    dozen: 12,
    thirteen: 13,
    fourteen: 14,
    fifteen: 15,
    sixteen: 16,
    seventeen: 17,
    eighteen: 18,
    nineteen: 19,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
    sixty: 60,
    seventy: 70,
    eighty: 80,
    ninety: 90,
    hundred: 100,
    thousand: 1_000,
    million: 1_000_000,
  }),
)

const startsWithFigure = (text: string) => {
  const first = text.charCodeAt(0)
  return (first >= 48 && first <= 57) || (first > 127 && /^\p{Nd}/u.test(text))
}

/** The amount a word stands for: "1.1m" is 1,100,000, "twelve" is 12; 0 when it is no plain number. */
export function amount(word: Word | undefined): number {
  if (!word) return 0
  const named = NUMBERS.get(word.text)
  if (named) return named
  if (!startsWithFigure(word.text)) return 0
  const parts = /^(\p{Nd}+(?:[.,]\p{Nd}+)*)(k|m|mn|bn)?$/u.exec(word.text)
  if (!parts?.[1]) return 0
  const number = Number(parts[1].replace(/,/gu, ""))
  return Number.isFinite(number)
    ? number * (parts[2] === "k" ? 1_000 : parts[2] === "bn" ? 1e9 : parts[2] ? 1e6 : 1)
    : 0
}

/** Whether a word is a number, in figures or in words. */
export function isNumber(word: Word): boolean {
  return startsWithFigure(word.text) || amount(word) > 0
}
