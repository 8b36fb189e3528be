import { isNumber } from "./amount"
import { DAY_WORDS, MONTHS, OCCASIONS, WEEKDAYS } from "./lexicon-time"
import { readVerb } from "./verbs"
import type { Word } from "./words"

export const DAY = new Set<string>(DAY_WORDS)
export const WEEKDAY = new Set<string>(WEEKDAYS)
export const MONTH = new Set<string>(MONTHS)
const OCCASION = new Set<string>(OCCASIONS)
/** Words after which a time is a limit. */
export const LIMIT = new Set("by before b4 until till til prior ahead within inside pre no not come".split(" "))
const DAY_DOT_MONTH = /^\p{N}{1,2}\.(?:0[1-9]|1[0-2])$/u
// Words that mean a time only with the word that follows: "new year", "half term", "bank holiday".
const PAIRED: Record<string, RegExp> = {
  new: /^year/u,
  half: /^(?:term|year|time)/u,
  kick: /^off/u,
  bank: /^holiday/u,
  cut: /^off/u,
  financial: /^year/u,
  fiscal: /^year/u,
  school: /^(?:holiday|term|break|starts|year)/u,
  next: /./u,
}

/** A number with a month beside it, "31/3", "the 12th", "27th latest". */
export function isDayOfMonth(words: readonly Word[], at: number): boolean {
  const word = words[at]
  if (!word || !isNumber(word)) return false
  const next = words[at + 1]
  const month = (one: Word | undefined) =>
    one !== undefined && MONTH.has(one.text.replace(/'s$/u, "")) && one.after !== "stop"
  if (/^\p{N}{1,2}(?:st|nd|rd|th)?$/u.test(word.text) && (month(next) || (next?.text === "of" && month(words[at + 2]))))
    return true
  if (/^\p{N}{1,2}(?:st|nd|rd|th)?$/u.test(word.text) && word.after === "space" && month(words[at - 1])) return true
  if (/^\p{N}{1,2}\/\p{N}{1,2}(?:\/\p{N}{2,4})?$/u.test(word.text))
    return word.text !== "24/7" && !isLabel(words, at) && isPossibleDay(word.text)
  if (
    /^\p{N}{1,2}\.\p{N}{1,2}\.\p{N}{2,4}$/u.test(word.text) ||
    (/^20\p{N}{2}$/u.test(word.text) && words[at + 1]?.after === "hyphen" && words[at + 2]?.after === "hyphen")
  )
    return true
  if (DAY_DOT_MONTH.test(word.text)) return LIMIT.has(words[at - 1]?.text ?? "") || words[at - 1]?.text === "on"
  if (!/^\p{N}{1,2}(?:st|nd|rd|th)$/u.test(word.text)) return false
  return (words[at - 1]?.text === "the" && !isLabel(words, at)) || next?.text === "latest" || next?.text === "at"
}

const HOUR = /^(?:1[0-2]|[1-9]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/u

/** "At 10", "at half ten": an hour, and nothing counted or measured after it. */
export function isHour(words: readonly Word[], at: number, half: boolean): boolean {
  const word = words[at]
  if (!word || word.money || !HOUR.test(word.text)) return false
  const next = words[at + 1]
  return (
    half ||
    !next ||
    next.after !== "space" ||
    /^(?:so|and|or|at|on|in|today|tomorrow|tonight|sharp|o'clock|to|when|if|with|before|then|i|we|he|she|the)$/u.test(
      next.text,
    )
  )
}

// "by 5", with nothing counted after it.
export function isBareHour(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]
  return (
    /^(?:[1-9]|1[0-2])$/u.test(words[at]?.text ?? "") &&
    (next?.after !== "space" || /^(?:so|and|or|at|on|today|tomorrow)$/u.test(next.text))
  )
}

const isPossibleDay = (text: string) => {
  const [day = 0, month = 0] = text.split("/").map(Number)
  return day >= 1 && day <= 31 && month >= 1 && month <= 12
}

export function isTimeWord(words: readonly Word[], at: number): boolean {
  const text = words[at]?.text.replace(/'s$/u, "") ?? ""
  if (WEEKDAY.has(text) || MONTH.has(text) || DAY.has(text)) return true
  if (/^\p{N}{1,2}(?:[.:]\p{N}{2})?(?:am|pm|st|nd|rd|th)$/u.test(text) || isDayOfMonth(words, at)) return true
  if (/^\p{N}{1,2}[.:]\p{N}{2}$/u.test(text) && !words[at]?.money) return true
  if (/^(?:20\p{N}{2}|fy\p{N}{2,4}|q[1-4]|h[12])$/u.test(text)) return true
  const next = words[at + 1]?.text ?? ""
  if (Object.hasOwn(PAIRED, text) && !PAIRED[text]?.test(next)) return false
  return (
    OCCASION.has(text) &&
    !/^(?:the|this|his|her|their|our|its|open|start|launch|meeting|review|season|budget|renewal)$/u.test(text)
  )
}

// "the March batch", "Friday's PO", "Q3 lot": a noun follows, so the time only says which one.
export function isLabel(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]
  if (next?.after !== "space") return false
  if (
    /^(?:by|before|at|on|in|to|and|or|so|for|with|after|if|when|then|i|we|he|she|they|the|a|an|our|my|his|her|their|latest|please|until|as|but|from|who|which|that|noon|morning|afternoon|evening|lunchtime|night|am|pm|next|this|week|not|off|onwards?|is|are|into|via|over|instead|either|ready|well|w|out|under)$/u.test(
      next.text,
    )
  )
    return false
  return !MONTH.has(next.text) && !/^\p{N}/u.test(next.text) && readVerb(next)?.form !== "third"
}
