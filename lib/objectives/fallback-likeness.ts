import type { FallbackPair } from "./fallback-pair"
import type { See } from "./fallback-seen"
import { figureOf } from "./figures"
import { stands } from "./matter"
import { meaningOf } from "./meaning"
import type { Reading } from "./reading"

const MORE_BY = 1.2
const FEWER_BY = 0.9

/** How much the two say the same: meanings, things and numbers kept, lost and new. */
export function seeLikeness(pair: FallbackPair, see: See): void {
  const { primarySays, fallbackSays, people } = pair
  const before = [...primarySays.meanings.keys()]
  const kept = shareOf(before, (meaning) => stands(meaning, fallbackSays))
  const after = [...fallbackSays.meanings]
  const fresh = after.filter(([meaning]) => !stands(meaning, primarySays))
  const freshShare = fresh.length / Math.max(1, after.length)
  see(`kept-${Math.round(kept * 4)}`)
  see(`fresh-${Math.round(freshShare * 4)}`)
  seeThings(pair, see)
  const topics = after.filter(([meaning]) => stands(meaning, primarySays) && !people.has(meaning))
  if (topics[0]) see("topic", topics[0][1])
  else see("no-topic")
  if (topics[1]) see("topic-twice", topics[1][1])
  const nothingNew = seeNumbers(pair, see) && [...fallbackSays.days.keys()].every((day) => primarySays.days.has(day))
  if (nothingNew) see("nothing-new")
  if (kept === 1 && fresh.length === 0 && nothingNew) see("word-for-word", 0)
  if (kept >= 0.5) see("half-kept", topics[0]?.[1])
  if (kept >= 0.5 && freshShare <= 0.5 && nothingNew) see("alike", topics[0]?.[1])
  if (kept >= 0.6 && freshShare <= 0.34 && nothingNew) see("very-alike", topics[0]?.[1])
  const { numbers, days } = fallbackSays
  if (topics.length === 0 && numbers.size === 0 && days.size === 0 && pair.fallback.deadlines.length === 0) see("bare")
}

/** The things named, apart from deeds and people. */
function seeThings({ primary, fallback, primarySays, fallbackSays, people }: FallbackPair, see: See): void {
  const things = ({ words }: Reading) =>
    new Set(
      words
        .filter(({ verb }) => verb === null)
        .map(meaningOf)
        .filter((meaning) => !people.has(meaning)),
    )
  const before = [...things(primary)].filter((thing) => primarySays.meanings.has(thing))
  if (before.length > 0) see(`things-kept-${Math.round(shareOf(before, (thing) => stands(thing, fallbackSays)) * 3)}`)
  const after = [...things(fallback)].filter((thing) => fallbackSays.meanings.has(thing))
  if (after.length === 0) return
  const fresh = after.filter((thing) => !stands(thing, primarySays)).length
  see(`new-things-${Math.min(3, fresh)}`)
  if (fresh > 0) see("news")
}

/** The numbers of the two side by side; whether the fallback has none of its own. */
function seeNumbers({ primary, fallback, primarySays, fallbackSays }: FallbackPair, see: See): boolean {
  const before = [...primarySays.numbers.keys()]
  const fresh = [...fallbackSays.numbers].filter(([number]) => !primarySays.numbers.has(number))
  const kept = before.filter((number) => fallbackSays.numbers.has(number)).length
  if (before.length > 0) see(kept === before.length ? "numbers-kept" : kept > 0 ? "numbers-part" : "numbers-lost")
  if (kept === before.length) see("numbers-all-kept")
  if (fresh[0]) see(fresh[1] ? "numbers-new-twice" : "numbers-new", fresh[0][1])
  else if (before.length === 0) see("no-numbers")
  else if (kept === before.length) see("same-numbers")
  const [most, now] = [Math.max(0, ...before), Math.max(0, ...fallbackSays.numbers.keys())]
  if (most > 0 && now > 0)
    see(now > most * MORE_BY ? "more" : now < most * FEWER_BY ? "fewer" : "as-many", fallbackSays.numbers.get(now))
  const one = fallback.words.findIndex(({ text }) => text === "one")
  if (one >= 0 && most > 1) see("one-of-many", one)
  const [sum, then] = [sumOf(primary), sumOf(fallback)]
  if (then > 0) see(sum === 0 ? "money-new" : then > sum ? "more-money" : then < sum ? "less-money" : "same-money")
  return fresh.length === 0
}

const sumOf = ({ words }: Reading) =>
  words.reduce((most, word) => (word.money ? Math.max(most, figureOf(word)) : most), 0)

const shareOf = <One>(all: readonly One[], counts: (one: One) => boolean) =>
  all.filter(counts).length / Math.max(1, all.length)
