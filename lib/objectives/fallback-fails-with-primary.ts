import type { FallbackPair } from "./fallback-pair"
import { evidenceOf, type FallbackRule } from "./fallback-problem"
import { HANGS_ON, OBSTACLES, SAME_FATE } from "./lexicon-fallback"
import { findPhrases, hasPhrase, phrases } from "./phrases"
import type { Reading } from "./reading"
import { meaningOf, overlap } from "./same-words"
import { spanOf } from "./words"

const SAME = phrases(SAME_FATE)
const IF = phrases(HANGS_ON)
const OBSTACLE = phrases(OBSTACLES)
const ELSEWHEN = phrases([
  "next",
  "another",
  "later",
  "other",
  "instead",
  "after",
  "recording",
  "online",
  "remote*",
  "different",
])
const FUND = /^(?:pot|budget|fund|funds|grant|allocation|capex|underspend|allowance)$/u
const FROM = /^(?:in|from|of|within|left)$/u
const WHICH = /^(?:this|that|next|last|year's|quarter's|month's|q[1-4])$/u
const LIMIT = /^(?:before|until|till|while|when)$/u
const SITTING = /^(?:meeting|sitting|vote|session|board|committee|round|assembly|agm|call)$/u
const WHEN =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|today's|tomorrow's|spring|summer|autumn|winter)(?:'s)?$/u
const COMING = /^(?:come|attend|join|visit|speak|drop|look|pop|sit|appear|open|host|take|stop)$/u
// What brings people there: "brings two colleagues", "books three places".
const SECURING = /^(?:bring|book|reserve|register|enrol|enroll|send|sign|confirm|accept)$/u
const OCCASION =
  /^(?:day|days|event|evening|morning|forum|seminar|webinar|conference|reception|briefing|workshop|fair|expo|show|tour|launch|summit|dinner|lunch|breakfast|roadshow|panel|roundtable|symposium|congress|festival)$/u
const question = "If the primary falls through, will this still be possible?"

/** What blocks the primary blocks it too: the same date, event, vote, person or approval. */
export const findFailsWithPrimary: FallbackRule = (pair) => {
  const { primary, fallback, primarySays, fallbackSays } = pair
  const same = evidenceOf(pair, SAME)
  if (same.length > 0)
    return {
      says: "This falls with the primary: it needs the same moment or the same decision.",
      question,
      evidence: same,
    }
  const day = fallback.dates.find(({ on }) => primarySays.days.has(on))
  if (day) return { says: "This falls with the primary: it is tied to the same day.", question, evidence: [day.span] }
  for (const hit of findPhrases(fallback.words, IF)) {
    const after = fallback.words.slice(hit.to + 1, hit.to + 8).map(({ text }) => meaningOf(text))
    if (after.filter((word) => primarySays.words.has(word)).length >= 2) {
      return {
        says: "This falls with the primary: it hangs on the same approval.",
        question,
        evidence: [spanOf(fallback.words, hit.from, Math.min(hit.to + 7, fallback.words.length - 1))],
      }
    }
  }
  const shared = sharedSource(pair) ?? sharedOccasion(pair) ?? sharedLimit(pair)
  if (shared !== null)
    return {
      says: "This falls with the primary: it hangs on the same thing.",
      question,
      evidence: [spanOf(fallback.words, shared)],
    }
  if (hasPhrase(primary.words, OBSTACLE) && overlap(primarySays.words, fallbackSays.words) > 0.5) {
    return { says: "What stands in the way of the primary stands in the way of this too.", question, evidence: [] }
  }
  return null
}

// Both are paid from one pot: "left in this year's pot" and "out of this year's pot".
function sharedSource({ primary, fallback }: FallbackPair): number | null {
  const sources = ({ words }: Reading) =>
    words.flatMap((word, at) => {
      const lead = words.slice(Math.max(0, at - 5), at).map(({ text }) => text)
      if (!FUND.test(word.text) || !lead.some((text) => FROM.test(text))) return []
      return [{ at, which: lead.find((text) => WHICH.test(text)) ?? "", fund: meaningOf(word.text) }]
    })
  const before = sources(primary)
  return (
    sources(fallback).find(({ which, fund }) => before.some((one) => one.fund === fund && one.which === which))?.at ??
    null
  )
}

// "before he flies" in both, or "at the June meeting" in both.
function sharedLimit({ primary, fallback }: FallbackPair): number | null {
  const limits = ({ words }: Reading) =>
    words.flatMap(({ text }, at) => {
      const [next, last] = [words[at + 1]?.text ?? "", words[at + 2]?.text ?? ""]
      if (LIMIT.test(text) && /^(?:he|she|they)$/u.test(next)) return [{ at, what: meaningOf(last) }]
      return SITTING.test(next) && WHEN.test(text) ? [{ at, what: `${text} ${meaningOf(next)}` }] : []
    })
  const before = limits(primary)
  return limits(fallback).find(({ what }) => before.some((one) => one.what === what))?.at ?? null
}

// The same people are to come to the same occasion, and no other day is named.
function sharedOccasion({ primary, fallback, primarySays, fallbackSays }: FallbackPair): number | null {
  if (fallbackSays.days.size > 0 || hasPhrase(fallback.words, ELSEWHEN)) return null
  const secures = (reading: Reading) => reading.acts.some(({ base }) => SECURING.test(base))
  const comes = (reading: Reading) => reading.acts.some(({ base }) => COMING.test(base))
  if (!(comes(primary) || secures(primary)) || !comes(fallback)) return null
  const at = fallback.words.findIndex(({ text }) => OCCASION.test(text) && primarySays.words.has(meaningOf(text)))
  return at < 0 ? null : at
}

/** Only a part of the primary, or something small beside it, on the very day or approval that the primary needs. */
export const findPartThatFails: FallbackRule = (pair) => (newWords(pair) > 0 ? findFailsWithPrimary(pair) : null)

// What the fallback brings in of its own; what only follows ("followed by lunch") is an addition.
function newWords({ fallback, primarySays, fallbackSays }: FallbackPair): number {
  const added = fallback.words.findIndex(({ text }) => /^(?:followed|plus|including|then)$/u.test(text))
  const additions = new Set(added < 0 ? [] : fallback.words.slice(added).map(({ text }) => meaningOf(text)))
  return [...fallbackSays.words].filter((word) => !primarySays.words.has(word) && !additions.has(word)).length
}
