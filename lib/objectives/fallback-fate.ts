import type { FallbackPair } from "./fallback-pair"
import type { See, Themes } from "./fallback-seen"
import { dayOfMonth } from "./figures"
import { stands } from "./matter"
import { isGlue, meaningOf } from "./meaning"
import type { Word } from "./words"

const WHEN =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|june|july|august|september|october|november|december|q[1-4])$/u
const POINTING = /^(?:that|those|same|very)$/u
const LIMIT = /^(?:before|until|till|while|when|once|if|after)$/u
const REACH = 8

/** What the fallback shares with the primary that may fall through: its day, its occasion, its body of people, what it waits for. */
export function seeFate(pair: FallbackPair, themes: Themes, see: See): void {
  seeDays(pair, see)
  const { primary, fallback, primaryWords, primarySays, fallbackSays, people } = pair
  const { words } = fallback
  const when = words.findIndex(({ text }) => WHEN.test(text) && primaryWords.has(text))
  if (when >= 0) see("same-when", when)
  for (const theme of ["occasion", "body"]) {
    const named = new Set(
      themes.primary
        .filter((one) => one.theme === theme)
        .flatMap(({ from, to }) => primary.words.slice(from, to + 1).map(({ text }) => text)),
    )
    const at = words.findIndex(({ text }) => named.has(text))
    if (at >= 0) see(`same-${theme}`, at)
  }
  for (const { theme, from, to } of themes.fallback) {
    if (theme !== "hangs") continue
    const shared = words.slice(to + 1, to + 1 + REACH).filter((word) => {
      const meaning = meaningOf(word)
      return !people.has(meaning) && fallbackSays.meanings.has(meaning) && stands(meaning, primarySays)
    })
    if (shared.length > 0)
      see(shared.length > 1 ? "hangs-on-the-same" : "hangs-on-one-same", from, Math.min(words.length - 1, to + 4))
  }
  const limits = limitsOf(primary.words)
  const limit = [...limitsOf(words)].find(([one]) => limits.has(one))
  if (limit) see("same-limit", limit[1], Math.min(words.length - 1, limit[1] + 2))
  words.forEach(({ text }, at) => {
    if (!POINTING.test(text)) return
    if (words.slice(at + 1, at + 3).some((word) => stands(meaningOf(word), primarySays)))
      see("points-to-it", at, at + 1)
  })
}

/** What is waited for, "before … fly" or "if … freeze", and where: one word that limits, and the next that means something. */
function limitsOf(words: readonly Word[]): Map<string, number> {
  const limits = new Map<string, number>()
  words.forEach(({ text }, at) => {
    const next = LIMIT.test(text) ? words.slice(at + 1, at + 4).find((word) => !isGlue(word)) : undefined
    if (next) limits.set(`${text} ${meaningOf(next)}`, at)
  })
  return limits
}

/** The days of the two side by side. */
function seeDays({ primary, fallback, primarySays, fallbackSays }: FallbackPair, see: See): void {
  const days = [...fallbackSays.days]
  const same = days.find(([day]) => primarySays.days.has(day))
  const other = days.find(([day]) => !primarySays.days.has(day))
  if (same) see("same-day", same[1].from, same[1].to)
  if (other) see(primarySays.days.size > 0 ? "other-day" : "a-day", other[1].from, other[1].to)
  if (primarySays.days.size > 0 && days.length === 0) see("day-left")
  if (days.filter(([day]) => primarySays.days.has(day)).length === primarySays.days.size) see("days-all-kept")
  const deadline = fallback.deadlines[0]
  if (deadline) see("deadline", deadline.from, deadline.to)
  const dates = new Set([
    ...[...primarySays.days.keys()].map((day) => Number(day.slice(8))),
    ...primary.words.map(dayOfMonth),
  ])
  const date = fallback.words.findIndex((word) => dayOfMonth(word) > 0 && dates.has(dayOfMonth(word)))
  if (date >= 0) see("same-date", date)
  else if (dates.size > 1 || !dates.has(0)) {
    const another = fallback.words.findIndex((word) => dayOfMonth(word) > 0)
    if (another >= 0) see("other-date", another)
  }
}
