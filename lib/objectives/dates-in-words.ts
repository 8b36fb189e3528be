import type { PlainDate } from "../relationships/sign"
import { addDays, lastDayOf, plainDateOf, weekdayOf } from "./days"
import type { Span } from "./finding"
import { MONTHS, WEEKDAYS } from "./lexicon-time"
import { spanOf, type Word } from "./words"

/** A date understood in the words, for a meeting on a known day. */
export type DateInWords = { on: PlainDate; span: Span }

type Found = { on: PlainDate; from: number; to: number }

const SHORT_DAYS = "sun mon tue wed thu fri sat".split(" ")
const WEEKDAY = new Map(WEEKDAYS.map((name) => [name, SHORT_DAYS.indexOf(name.slice(0, 3))]))
const SHORT_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ")
const MONTH = new Map(MONTHS.map((name) => [name, SHORT_MONTHS.indexOf(name.slice(0, 3)) + 1]))
const NEAR_DAYS = new Map([
  ["today", 0],
  ["tonight", 0],
  ["tomorrow", 1],
  ["tomorow", 1],
  ["tmrw", 1],
  ["tmw", 1],
  ["yesterday", -1],
])
const ORDINAL = /^(\d{1,2})(?:st|nd|rd|th)$/
const DAY = /^(\d{1,2})(?:st|nd|rd|th)?$/
const SLASHED = /^(\d{1,2})\/(\d{1,2})(?:\/(\d{4}|\d{2}))?$/
const DOTTED = /^(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})$/
const DAY_DOT_MONTH = /^(\d{1,2})\.(0[1-9]|1[0-2])$/
const YEAR = /^(?:19|20)\d\d$/
// A number of these is no day: "the 3rd floor", "the 2nd visit".
const COUNTED = new Set("floor time anniversary century visit meeting edition party round quarter line".split(" "))
const LEADS_TO_A_DAY = new Set("on by until till before".split(" "))
const ENDS_BY = new Set("by before until till at this".split(" "))
const SEATED = new Set("we're i'm they're you're are am is be been being were was".split(" "))
// Said in May, "5 April" is the one just gone, not the one in eleven months.
const LONG_AHEAD = 240

/**
 * The dates in a text, in the order they stand, read for a meeting on `meetingDate` (`YYYY-MM-DD`): "Friday" is the next
 * one from there, 12/01 is the 12th of January, a date without a year is the nearest. None without a meeting date.
 */
export function datesInWords(words: readonly Word[], meetingDate: PlainDate | null): DateInWords[] {
  const from = meetingDate === null ? null : plainDateOf(...partsOf(meetingDate))
  if (from === null || from !== meetingDate) return []
  const dates: DateInWords[] = []
  for (let at = 0; at < words.length; at++) {
    const found = dateAt(words, at, from)
    if (!found) continue
    dates.push({ on: found.on, span: spanOf(words, found.from, found.to) })
    at = found.to
  }
  return dates
}

const partsOf = (day: PlainDate): [number, number, number] => {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number)
  return [year, month, date]
}

function dateAt(words: readonly Word[], at: number, meeting: PlainDate): Found | null {
  const word = words[at]
  if (!word) return null
  const { text } = word
  const first = text.charCodeAt(0)
  if (first >= 48 && first <= 57) return inFigures(words, at, meeting) ?? dayAndMonth(words, at, meeting)
  const near = NEAR_DAYS.get(text.endsWith("'s") ? text.slice(0, -2) : text)
  if (near !== undefined) return { on: addDays(meeting, near), from: at, to: at }
  if (MONTH.has(text)) return monthAndDay(words, at, meeting)
  const weekday = WEEKDAY.get(text.endsWith("'s") ? text.slice(0, -2) : text)
  if (weekday !== undefined) return onWeekday(words, at, weekday, meeting)
  if (text === "end" && words[at + 1]?.text === "of") return endOf(words, at, meeting)
  if (words[at + 1]?.text === "end" && ENDS_BY.has(words[at - 1]?.text ?? ""))
    return endOfPeriod(text, at, at + 1, meeting)
  return null
}

// "31/3", "12/01/26", "12.06.2026", "2026-05-22", "on 14.12.".
function inFigures(words: readonly Word[], at: number, meeting: PlainDate): Found | null {
  const { text = "", money } = words[at] ?? {}
  const parts = SLASHED.exec(text) ?? DOTTED.exec(text)
  if (parts) {
    const [, day, month, year] = parts
    if (text === "24/7" || money) return null
    const on = year
      ? plainDateOf(fullYear(year), Number(month), Number(day))
      : nearest(Number(month), Number(day), meeting)
    return on === null ? null : { on, from: at, to: at }
  }
  const dotted = DAY_DOT_MONTH.exec(text)
  if (dotted && LEADS_TO_A_DAY.has(words[at - 1]?.text ?? "")) {
    const on = nearest(Number(dotted[2]), Number(dotted[1]), meeting)
    return on === null ? null : { on, from: at, to: at }
  }
  const [month, day] = [words[at + 1], words[at + 2]]
  if (YEAR.test(text) && month?.after === "hyphen" && day?.after === "hyphen") {
    const on = plainDateOf(Number(text), Number(month.text), Number(day.text))
    return on === null ? null : { on, from: at, to: at + 2 }
  }
  return null
}

const fullYear = (year: string) => (year.length === 2 ? 2000 + Number(year) : Number(year))

// "8 July", "the 14th of May 2026", "the 27th", "27th latest".
function dayAndMonth(words: readonly Word[], at: number, meeting: PlainDate): Found | null {
  const day = Number(DAY.exec(words[at]?.text ?? "")?.[1] ?? 0)
  if (day === 0 || words[at]?.money) return null
  const of = words[at + 1]?.text === "of" ? at + 2 : at + 1
  const month = monthAt(words, of)
  if (month > 0) return withYear(words, { month, day, from: at, to: of }, meeting)
  const through = rangeFrom(words, at)
  if (through) return withYear(words, { ...through, day, from: at }, meeting)
  if (!ORDINAL.test(words[at]?.text ?? "")) return null
  const next = words[at + 1]
  const stands = words[at - 1]?.text === "the" && !(next?.after === "space" && COUNTED.has(next.text))
  const isLatest = next?.text === "latest" || (next?.text === "at" && words[at + 3]?.text === "latest")
  const on = stands || isLatest ? nextDayOfMonth(day, meeting) : null
  return on === null ? null : { on, from: stands ? at - 1 : at, to: at }
}

// "12-13 May": the day it begins.
function rangeFrom(words: readonly Word[], at: number): { month: number; to: number } | null {
  const last = words[at + 1]
  const month = last?.after === "hyphen" && DAY.test(last.text) ? monthAt(words, at + 2) : 0
  return month > 0 ? { month, to: at + 2 } : null
}

// "July 8th", "May 14 2026".
function monthAndDay(words: readonly Word[], at: number, meeting: PlainDate): Found | null {
  const next = words[at + 1]
  const day = next?.after === "space" ? Number(DAY.exec(next.text)?.[1] ?? 0) : 0
  const month = monthAt(words, at)
  return day > 0 && month > 0 ? withYear(words, { month, day, from: at, to: at + 1 }, meeting) : null
}

function monthAt(words: readonly Word[], at: number): number {
  const word = words[at]
  return word && word.after !== "stop"
    ? (MONTH.get(word.text.endsWith("'s") ? word.text.slice(0, -2) : word.text) ?? 0)
    : 0
}

function withYear(
  words: readonly Word[],
  { month, day, from, to }: { month: number; day: number; from: number; to: number },
  meeting: PlainDate,
): Found | null {
  const after = words[to + 1]
  const year = after && after.after !== "stop" && YEAR.test(after.text) ? Number(after.text) : 0
  const on = year > 0 ? plainDateOf(year, month, day) : nearest(month, day, meeting)
  return on === null ? null : { on, from, to: year > 0 ? to + 1 : to }
}

// "Friday", "Friday 12 June" (the date counts), "last Friday", "next Friday" (the one of next week).
function onWeekday(words: readonly Word[], at: number, weekday: number, meeting: PlainDate): Found | null {
  if (words[at]?.text === "sat" && SEATED.has(words[at - 1]?.text ?? "")) return null
  for (const skip of [1, 2]) {
    if (skip === 2 && words[at + 1]?.text !== "the") break
    const dated = words[at + skip]?.after !== "stop" ? dateAt(words, at + skip, meeting) : null
    if (dated && !WEEKDAY.has(words[at + skip]?.text ?? "")) return { ...dated, from: at }
  }
  const numbered = words[at + 1]
  const day = numbered?.after === "space" ? ORDINAL.exec(numbered.text)?.[1] : undefined
  const onDay = day === undefined ? null : nextDayOfMonth(Number(day), meeting)
  if (onDay !== null) return { on: onDay, from: at, to: at + 1 }
  const today = weekdayOf(meeting)
  const ahead = (weekday - today + 7) % 7
  const before = words[at - 1]?.text
  if (before === "last") return { on: addDays(meeting, ahead - 7), from: at, to: at }
  const isNextWeek = before === "next" && (ahead === 0 || (today !== 0 && (weekday === 0 || weekday > today)))
  return { on: addDays(meeting, isNextWeek ? ahead + 7 : ahead), from: at, to: at }
}

// "end of month", "end of this week", "end of March".
function endOf(words: readonly Word[], at: number, meeting: PlainDate): Found | null {
  const lead = words[at + 2]?.text
  const skip = lead === "the" || lead === "this" || lead === "next" ? 3 : 2
  if (lead === "next" && words[at + 3]?.text === "week") return endOfPeriod("week", at, at + 3, addDays(meeting, 7))
  const named = monthAt(words, at + skip)
  if (named === 0) return endOfPeriod(words[at + skip]?.text ?? "", at, at + skip, meeting)
  const first = nearest(named, 1, meeting)
  return first === null ? null : { on: lastDayOf(first), from: at, to: at + skip }
}

function endOfPeriod(period: string, from: number, to: number, meeting: PlainDate): Found | null {
  const [year, month] = partsOf(meeting)
  if (period === "week") return { on: addDays(meeting, (5 - weekdayOf(meeting) + 7) % 7), from, to }
  if (period === "month") return { on: lastDayOf(meeting), from, to }
  const last = period === "quarter" ? Math.ceil(month / 3) * 3 : period === "year" ? 12 : 0
  const on = last > 0 ? plainDateOf(year, last, 1) : null
  return on === null ? null : { on: lastDayOf(on), from, to }
}

/** The day of the year nearest to the meeting: ahead of it, unless that is very long ahead. */
function nearest(month: number, day: number, meeting: PlainDate): PlainDate | null {
  const [year] = partsOf(meeting)
  const thisYear = plainDateOf(year, month, day)
  const ahead = thisYear !== null && thisYear >= meeting ? thisYear : plainDateOf(year + 1, month, day)
  if (ahead !== null && ahead <= addDays(meeting, LONG_AHEAD)) return ahead
  return thisYear !== null && thisYear < meeting ? thisYear : plainDateOf(year - 1, month, day)
}

/** The next day of this number, in this month or the two after it. */
function nextDayOfMonth(day: number, meeting: PlainDate): PlainDate | null {
  const [year, month] = partsOf(meeting)
  for (let ahead = 0; ahead < 3; ahead++) {
    const at = month + ahead
    const on = plainDateOf(at > 12 ? year + 1 : year, at > 12 ? at - 12 : at, day)
    if (on !== null && on >= meeting) return on
  }
  return null
}
