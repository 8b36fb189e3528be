import { DAY_WORDS, IN_THE_MEETING, MONTHS, NO_TIME, WEEKDAYS } from "./lexicon-time"
import { phraseAt, phrases } from "./phrases"
import { DAY, isBareHour, isDayOfMonth, isHour, isLabel, isTimeWord, LIMIT, MONTH, WEEKDAY } from "./time-words"
import { readVerb } from "./verbs"
import { whileTogether } from "./while-together"
import type { Word } from "./words"

/** A time by which something is to be done: the words `from` to `to`. */
export type Deadline = { from: number; to: number; clock: "meeting" | "calendar" }

const MEETING = phrases(IN_THE_MEETING)
const NONE = phrases(NO_TIME)
const WITHIN_UNIT =
  /^(?:hours?|hrs?|days?|weeks?|wks?|months?|mths?|working|business|fortnight|minutes?|mins?|quarter)$/u
const PERIOD =
  /^(?:week|weeks|month|quarter|morning|afternoon|evening|lunchtime|weekend|fortnight|half|term|spring|summer|autumn|winter|aft|arvo|avo|wk|am|pm)$/u
const PAST_LEAD = /^(?:since|last|from|after|past|previous)$/u

// No deadline begins with another word, but for a number.
const BEGINS = new Set([
  ...[IN_THE_MEETING, NO_TIME].flat().map((phrase) => phrase.split(/[ -]/u)[0] ?? ""),
  ...[DAY_WORDS, WEEKDAYS, MONTHS].flat(),
  ...LIMIT,
  ..."this next coming year month quarter week end in at around about while during when with w to over from".split(" "),
])

function mayBegin({ text }: Word): boolean {
  const first = text.charCodeAt(0)
  return (first >= 48 && first <= 57) || BEGINS.has(text.endsWith("'s") ? text.slice(0, -2) : text)
}

/** Every deadline in the words, in order. Durations, rates, labels and what is past in itself are none. */
export function findDeadlines(words: readonly Word[]): Deadline[] {
  const found: Deadline[] = []
  for (let at = 0; at < words.length; at++) {
    const word = words[at]
    const deadline = word && mayBegin(word) ? deadlineAt(words, at) : null
    if (!deadline) continue
    found.push(deadline)
    at = deadline.to
  }
  return found
}

function deadlineAt(words: readonly Word[], at: number): Deadline | null {
  if (phraseAt(words, at, NONE)) return null
  const meeting = phraseAt(words, at, MEETING)?.to ?? whileTogether(words, at)
  if (meeting > 0) return { from: at, to: meeting, clock: "meeting" }
  return afterLimit(words, at) ?? nearDay(words, at) ?? onDay(words, at)
}

// "by the 14th", "before Monday's review", "ahead of the board", "no later than 12/01", "within two weeks".
function afterLimit(words: readonly Word[], at: number): Deadline | null {
  const word = words[at]
  if (!word || !LIMIT.has(word.text)) return null
  const next = words[at + 1]
  if (!next || next.after === "stop") return null
  if (word.text === "no" || word.text === "not") {
    return next.text === "later" && words[at + 2]?.text === "than" ? calendar(at, at + 3) : null
  }
  if (word.text === "ahead" || word.text === "prior") {
    return next.text === (word.text === "ahead" ? "of" : "to") && words[at + 2]
      ? calendar(at, endOfTime(words, at + 2))
      : null
  }
  if (word.text === "before" || word.text === "b4") return calendar(at, endOfTime(words, at + 1))
  if (word.text === "within" || word.text === "inside") {
    return [next, words[at + 2], words[at + 3]].some((one) => one && WITHIN_UNIT.test(one.text))
      ? calendar(at, at + 2)
      : null
  }
  if (word.text === "come") return isTimeWord(words, at + 1) ? calendar(at, endOfTime(words, at + 1)) : null
  for (let i = at + 1; i <= at + 4; i++) {
    const time = words[i]
    if (!time || time.after === "stop") return null
    if (isTimeWord(words, i) || (i === at + 1 && isBareHour(words, i))) return calendar(at, endOfTime(words, i))
    if (time.after === "comma" && i > at + 1) return null
  }
  return null
}

// "today", "this afternoon", "next week", "this Friday".
function nearDay(words: readonly Word[], at: number): Deadline | null {
  const word = words[at]
  if (!word) return null
  if (/^(?:today|tonight|tomorrow|tomorow|tmrw|tmw|tomo|2moro|2morrow)(?:'s)?$/u.test(word.text))
    return calendar(at, at)
  const next = words[at + 1]
  if (next?.after !== "space") return null
  if (/^(?:this|next|coming)$/u.test(word.text)) {
    const period = next.text.replace(/'s$/u, "")
    if (next.text.endsWith("'s") && !WEEKDAY.has(period) && !/^(?:at|in|during|for)$/u.test(words[at - 1]?.text ?? ""))
      return null
    if (WEEKDAY.has(period)) return calendar(at, at + 1)
    if (PERIOD.test(period) && (next.text !== period || !isLabel(words, at + 1))) return calendar(at, at + 1)
  }
  if (/^(?:year|month|quarter|week)$/u.test(word.text) && next.text === "end") return calendar(at, at + 1)
  if (word.text === "end" && next.text === "of" && isTimeWord(words, at + 2))
    return calendar(at, endOfTime(words, at + 2))
  if (word.text === "in" && words[at + 1]?.text === "time" && words[at + 2]?.text === "for") return calendar(at, at + 3)
  if (/^\d{1,2}(?:[.:]\d{2})?(?:am|pm)$/u.test(word.text)) return calendar(at, at)
  if (/^(?:at|around|about|by)$/u.test(word.text)) {
    const hour = next.text === "half" || next.text === "quarter" ? at + 2 : at + 1
    if (isHour(words, hour, hour > at + 1)) return calendar(at, hour)
  }
  if (
    word.text === "at" &&
    (/^\p{N}{1,2}(?:[.:]\p{N}{2})?(?:am|pm)$/u.test(next.text) ||
      (/^\p{N}/u.test(next.text) && /^(?:am|pm|o'clock)$/u.test(words[at + 2]?.text ?? "")))
  )
    return calendar(at, at + 1)
  return null
}

// A day that stands by itself: "Friday", "8 July", "31/3", "the 12th", "w/c 18 May", "in May".
function onDay(words: readonly Word[], at: number): Deadline | null {
  const word = words[at]
  if (!word) return null
  const before = words[at - 1]
  const lead = word.after === "stop" || !before ? "" : before.text
  const starts = lead === "from" && isDayOfMonth(words, at)
  if ((PAST_LEAD.test(lead) && !starts) || (PAST_LEAD.test(words[at - 2]?.text ?? "") && WEEKDAY.has(lead))) return null
  const bare = word.text.replace(/'s$/u, "")
  if (WEEKDAY.has(bare)) {
    if (/^(?:sat|sun|wed|mon)$/u.test(word.text) && !word.capital && lead !== "on") return null
    const attributive = word.text !== bare || isLabel(words, at)
    const bound = /^(?:at|on|in|during|for|her|his|their)$/u.test(lead)
    return attributive && !bound ? null : calendar(at, endOfTime(words, at))
  }
  if (isDayOfMonth(words, at)) return isPastTalk(words, at) ? null : calendar(at, endOfTime(words, at))
  if (
    MONTH.has(bare) &&
    word.text === bare &&
    !(bare === "may" && !word.capital) &&
    !(bare === "march" && !word.capital)
  ) {
    return lead === "in" && !isPastTalk(words, at) && !isLabel(words, at) ? calendar(at - 1, at) : null
  }
  return null
}

// "who retired in June", "the list they issued on 3 May": the verb before is in the past.
function isPastTalk(words: readonly Word[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 5); i--) {
    if (words[i + 1]?.after === "stop") return false
    const text = words[i]?.text ?? ""
    if (
      /^(?:since|last|ago|was|were|did|had|took|left|met|came|went|began|bought|sent|gave|ran|lost|won|told|said|saw|got)$/u.test(
        text,
      )
    )
      return true
    const verb = readVerb(text)
    const subject = words[i - 1]?.text ?? ""
    const isPast = verb ? verb.form === "past" && verb.base !== text : text.endsWith("ed")
    if (isPast && /^(?:they|he|she|it|who|that|which|we|i|legal|was|were|and)$/u.test(subject)) return true
    if (verb && verb.form !== "past") return false
  }
  return false
}

function endOfTime(words: readonly Word[], at: number): number {
  let end = at
  while (end < at + 4) {
    const next = words[end + 1]
    if (!next || next.after === "stop") break
    const text = next.text.replace(/'s$/u, "")
    if (
      !WEEKDAY.has(text) &&
      !MONTH.has(text) &&
      !DAY.has(text) &&
      !/^(?:of|the|this|next|end|latest|week|month|quarter|year|term|\p{N}.*)$/u.test(text)
    )
      break
    end++
  }
  return end
}

const calendar = (from: number, to: number): Deadline => ({ from, to, clock: "calendar" })
