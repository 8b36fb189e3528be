import { DAY_WORDS, IN_THE_MEETING, MONTHS, NO_TIME, OCCASIONS, WEEKDAYS } from "./lexicon-time"
import { phraseAt, phrases } from "./phrases"
import { readVerb } from "./verbs"
import type { Word } from "./words"

/** A time by which something is to be done: the words `from` to `to`. */
export type Deadline = { from: number; to: number; clock: "meeting" | "calendar" }

const MEETING = phrases(IN_THE_MEETING)
const NONE = phrases(NO_TIME)
const DAY = new Set<string>(DAY_WORDS)
const WEEKDAY = new Set<string>(WEEKDAYS)
const MONTH = new Set<string>(MONTHS)
const OCCASION = new Set<string>(OCCASIONS)
const LIMIT = new Set("by before b4 until till til prior ahead within inside pre no not come".split(" "))
const DAY_DOT_MONTH = /^\p{N}{1,2}\.(?:0[1-9]|1[0-2])$/u
const WITHIN_UNIT =
  /^(?:hours?|hrs?|days?|weeks?|wks?|months?|mths?|working|business|fortnight|minutes?|mins?|quarter)$/u
const PERIOD =
  /^(?:week|weeks|month|quarter|morning|afternoon|evening|lunchtime|weekend|fortnight|half|term|spring|summer|autumn|winter|aft|arvo|avo|wk|am|pm)$/u
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
const PAST_LEAD = /^(?:since|last|from|after|past|previous)$/u

/** Every deadline in the words, in order. Durations, rates, labels and what is past in itself are none. */
export function findDeadlines(words: readonly Word[]): Deadline[] {
  const found: Deadline[] = []
  for (let at = 0; at < words.length; at++) {
    const deadline = deadlineAt(words, at)
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

const TALK =
  /^(?:lunch|breakfast|dinner|coffee|tea|brew|call|phone|teams|zoom|video|break|demo|visit|meeting|session|hour|sitting|hello|chat|walk|tour|review|handover|journey|crossing|drive|inspection|walkround|workshop|presentation|interview|round)$/u
const TOGETHER = /^(?:i|we|i'm|we're|i'll|we'll|i've|we've|he|she|they|he's|she's|they're|both|sat|stood)$/u
const PARTING = /^(?:walk|leave|go|part|stand|hang|finish|drive|meet|wrap|break|get|sit|close|head)$/u

/** "While we're both looking at it", "over the coffee", "in the next ten minutes", "with me sat there": where it ends, or 0. */
function whileTogether(words: readonly Word[], at: number): number {
  const [first, next = "", second = "", third = ""] = [0, 1, 2, 3].map((ahead) => words[at + ahead]?.text ?? "")
  switch (first) {
    case "while":
      return TOGETHER.test(next) ? at + 2 : 0
    case "during":
      return next === "" ? 0 : at + 2
    case "when":
      return /^(?:i|we)$/u.test(next) && PARTING.test(second) ? at + 2 : 0
    case "with":
    case "w":
      return /^(?:me|us)$/u.test(next.replace(/^\//u, "")) && /^(?:sat|sitting|stood|standing|there|watching|on|beside|in|still|looking)$/u.test(second)
        ? at + 2
        : 0
    case "to":
      return /^(?:my|our)$/u.test(next) && second === "face" ? at + 2 : 0
    case "over":
    case "in":
    case "inside":
    case "within":
    case "from": {
      if (/^(?:the|a|an|one|this|that|our|my|his|her|today's|tomorrow's|single|first|opening|same)$/u.test(next)) {
        if (TALK.test(second) && (first !== "from" || next === "one" || next === "this")) return at + 2
        if (/^(?:single|next|first|opening|one|whole|cold|phone|video|teams|lunch)$/u.test(second)) {
          if (TALK.test(third)) return at + 3
          if (/^(?:min|mins|minutes?|hour)$/u.test(words[at + 4]?.text ?? "")) return at + 4
        }
        return 0
      }
      if (/^(?:\d{1,2}|five|ten|fifteen|twenty|thirty)$/u.test(next)) return /^(?:min|mins|minutes?)$/u.test(second) ? at + 2 : 0
      return 0
    }
    default:
      return 0
  }
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

/** A number with a month beside it, "31/3", "the 12th", "27th latest". */
function isDayOfMonth(words: readonly Word[], at: number): boolean {
  const word = words[at]
  if (!word || !/^\p{N}/u.test(word.text)) return false
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
function isHour(words: readonly Word[], at: number, half: boolean): boolean {
  const word = words[at]
  if (!word || word.money || !HOUR.test(word.text)) return false
  const next = words[at + 1]
  return half || !next || next.after !== "space" || /^(?:so|and|or|at|on|in|today|tomorrow|tonight|sharp|o'clock|to|when|if|with|before|then|i|we|he|she|the)$/u.test(next.text)
}

// "by 5", with nothing counted after it.
function isBareHour(words: readonly Word[], at: number): boolean {
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

function isTimeWord(words: readonly Word[], at: number): boolean {
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
function isLabel(words: readonly Word[], at: number): boolean {
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
