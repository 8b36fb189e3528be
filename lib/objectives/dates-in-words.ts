import { GB, type ParsedResult } from "chrono-node/en"
import type { PlainDate } from "../relationships/sign"
import type { Span } from "./finding"

/** A date understood in the words, for a meeting on a known day. */
export type DateInWords = { on: PlainDate; span: Span }

// chrono costs more than linear on a long text, so it only ever sees short stretches around words that smell of a date.
const SMELLS_OF_A_DATE =
  /\b\d{1,2}(?:st|nd|rd|th)\b|\b\d{1,4}[./-]\d{1,2}\b|\b(?:mon|tues?|weds?|wednes|thu|thurs?|fri|sat|satur|sun)(?:day)?\b|\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?:[a-z]{2,6})?\b|\b(?:today|tomorrow|tomorow|tmrw|tonight|yesterday|weekend)\b|\bend of\b|\b(?:week|month|quarter|year) end\b/giu
// What chrono found must name a day, not a duration ("30 day"), an amount ("1.1m") or an hour.
const NAMES_A_DAY =
  /(?:mon|tue|wed|thu|fri|sat|sun)(?!th)[a-z]*\b|\d\s*(?:st|nd|rd|th)?(?:\s+of)?\s+(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+\d|(?<!\d)(?!24[/-]7\b)\d{1,4}[/-]\d|\d\.\d+\.\d|today|tomorrow|tomorow|tmrw|tonight|yesterday|end of/iu
// "the 14th" stands alone: chrono leaves it out without its month.
const DAY_OF_MONTH =
  /\bthe\s{1,16}(\d{1,2})(?:st|nd|rd|th)\b(?!\s+(?:of\s+)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|floor|time|anniversary|century|visit|meeting|edition))|\b(\d{1,2})(?:st|nd|rd|th)(?=\s+(?:latest|at the latest)\b)/giu
// "on 14.12.", as it is written on the continent; with a bare number before it this is an amount.
const DAY_DOT_MONTH = /\b(?:on|by|until|till|before) (\d{1,2})\.(0[1-9]|1[0-2])\b(?![\d%]|\.\d)/giu
const BEFORE = 24
const AFTER = 32
const LONGEST_STRETCH = 200
const MOST_STRETCHES = 40

/**
 * The dates in a text, in the order they stand, read for a meeting on `meetingDate` (`YYYY-MM-DD`): "Friday" is the
 * next one from there, 12/01 is the 12th of January, a date without a year is the nearest. None without a meeting date. Reads at most 40 stretches of the
 * text, so that its cost is bounded. Never throws.
 */
export function datesInWords(text: string, meetingDate: PlainDate | null): DateInWords[] {
  const reference = noonOf(meetingDate)
  if (!reference) return []
  const found: DateInWords[] = []
  for (const { start, end } of stretches(text)) {
    // chrono takes "the afternoon of 5 August" for this afternoon.
    const words = text
      .slice(start, end)
      .replace(/\b(?:morning|afternoon|evening|night) of\b/giu, (part) => " ".repeat(part.length))
    for (const result of parse(words, reference)) {
      if (!NAMES_A_DAY.test(result.text) || isSeated(words, result.index, result.text)) continue
      const on = nearest(result.start, reference)
      if (on) keep(found, { on, span: { start: start + result.index, end: start + result.index + result.text.length } })
    }
    for (const { index, 0: raw, 1: day, 2: latest } of words.matchAll(DAY_OF_MONTH)) {
      const on = nextDayOfMonth(Number(day ?? latest), reference)
      if (on) keep(found, { on, span: { start: start + index, end: start + index + raw.length } })
    }
    for (const { index, 0: raw, 1: day, 2: month } of words.matchAll(DAY_DOT_MONTH)) {
      const on = nextDayOfYear(Number(day), Number(month), reference)
      if (on) keep(found, { on, span: { start: start + index, end: start + index + raw.length } })
    }
  }
  return found.sort((a, b) => a.span.start - b.span.start)
}

function keep(found: DateInWords[], date: DateInWords): void {
  if (!found.some(({ span }) => span.start < date.span.end && date.span.start < span.end)) found.push(date)
}

// "while we're sat down": no Saturday.
const isSeated = (words: string, at: number, found: string) =>
  found === "sat" && /(?:'re|are|'m|is|be|been|were|was|am) $/iu.test(words.slice(0, at))

// Said in May, "5 April" is the one just gone, not the one in eleven months.
const LONG_AHEAD = 240

function nearest(date: ParsedResult["start"], reference: Date): PlainDate | null {
  const instant = date.date()
  const days = (instant.getTime() - reference.getTime()) / 86_400_000
  if (days > LONG_AHEAD && !date.isCertain("year") && date.isCertain("month"))
    instant.setUTCFullYear(instant.getUTCFullYear() - 1)
  return plainDate(instant)
}

function nextDayOfMonth(day: number, reference: Date): PlainDate | null {
  if (day < 1 || day > 31) return null
  for (let ahead = 0; ahead < 3; ahead++) {
    const instant = new Date(Date.UTC(reference.getUTCFullYear(), reference.getUTCMonth() + ahead, day, 12))
    if (instant.getUTCDate() === day && instant >= reference) return plainDate(instant)
  }
  return null
}

function nextDayOfYear(day: number, month: number, reference: Date): PlainDate | null {
  for (let ahead = 0; ahead < 2; ahead++) {
    const instant = new Date(Date.UTC(reference.getUTCFullYear() + ahead, month - 1, day, 12))
    if (instant.getUTCDate() === day && instant >= reference) return plainDate(instant)
  }
  return null
}

function parse(words: string, reference: Date) {
  try {
    return GB.parse(words, { instant: reference, timezone: 0 }, { forwardDate: true })
  } catch {
    return []
  }
}

function stretches(text: string): Span[] {
  const found: Span[] = []
  for (const { index } of text.matchAll(SMELLS_OF_A_DATE)) {
    const start = Math.max(0, index - BEFORE)
    const end = Math.min(text.length, index + AFTER)
    const last = found[found.length - 1]
    if (last && start <= last.end && end - last.start <= LONGEST_STRETCH) last.end = end
    else if (found.length === MOST_STRETCHES) break
    else found.push({ start: Math.max(start, last?.end ?? 0), end })
  }
  return found
}

function noonOf(day: PlainDate | null): Date | null {
  const instant = day && /^\d{4}-\d{2}-\d{2}$/.test(day) ? new Date(`${day}T12:00:00Z`) : null
  return instant && !Number.isNaN(instant.getTime()) ? instant : null
}

function plainDate(instant: Date): PlainDate | null {
  const year = instant.getUTCFullYear()
  return Number.isNaN(year) || year < 1 || year > 9999 ? null : instant.toISOString().slice(0, 10)
}
