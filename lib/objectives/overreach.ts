import { amount } from "./amount"
import type { Span } from "./finding"
import { DELIVERABLES, RESULTS } from "./lexicon-acts"
import { OVERREACH } from "./lexicon-scale"
import { findPhrases, phraseAt, phrases } from "./phrases"
import { readVerb } from "./verbs"
import { spanOf, type Word } from "./words"

const OVER = phrases(OVERREACH)
const THING = phrases(DELIVERABLES, RESULTS)
const WHOLE = /^(?:every|each|entire|whole|all)$/u
// Whole peoples, organisations and markets; "all four loading bays" is a morning's work.
const MULTITUDE =
  /^(?:council|countr|count(?:y|ies)|continent|region|nation|industr|market|sector|hospital|trust|school|universit|college|store|shop|branch|depot|site|plant|factor|office|department|division|subsidiar|compan|organisation|organization|business|group|estate|board|director|manager|leader|executive|partner|buyer|customer|client|account|supplier|workforce|employee|people|farmer|farm|surger|practice|dealer|reseller|franchise|airport|airline|hotel|chain|bank|insurer|policyholder|member|process|contract|supply|fleet|network|range|product|scheme|health|nhs|world|planet|europe|uk|wales|scotland|ireland|england|doubt|ward|pipeline|career|life)/u
// "the whole form", "an entire page": wholes of a morning's work.
const SMALL_WHOLE =
  /^(?:form|page|day|morning|afternoon|hour|week|month|term|list|list|set|order|meeting|visit|time|thing|way|team|staff|crew|shift|class|job|csat|range|pallet|case|box|room|floor|line|ward|document|paper|plan|drawing|story|picture|point)s?$/u
const MANY = 30
const WISH = /^(?:be|become|remain|becoming|being)$/u

/** The words that show an aim larger than any one meeting, or null. */
export function findOverreach(words: readonly Word[], weAct: boolean): Span | null {
  const phrase = findPhrases(words, OVER)[0]
  if (phrase) return spanOf(words, phrase.from, phrase.to)
  const wish = findWish(words)
  if (wish) return wish
  for (let at = 0; at < words.length; at++) {
    const whole = /^(?:whole|entire)$/u.test(words[at]?.text ?? "") ? endOfWhole(words, at) : -1
    if (whole > 0) return spanOf(words, at, whole)
    const to = WHOLE.test(words[at]?.text ?? "") ? endOfMultitude(words, at) : -1
    if (to > 0) return spanOf(words, at, to)
    if (weAct && isManyTimes(words, at)) return spanOf(words, at)
  }
  return words.length <= 4 && saysNoDeed(words) ? spanOf(words, 0, words.length - 1) : null
}

/** "be brilliant", "become the best": a wish about ourselves; "be around" is not even that. */
export function findWish(words: readonly Word[]): Span | null {
  const at = /^(?:simply|just|always|to)$/u.test(words[0]?.text ?? "") ? 1 : 0
  const next = words[at + 1]?.text ?? ""
  if (
    !WISH.test(words[at]?.text ?? "") ||
    next === "" ||
    /^(?:around|visible|there|present|at|in|on|available|back|with|ready|introduced|invited|given|added|shown)$/u.test(
      next,
    )
  )
    return null
  return spanOf(words, at, at + 1)
}

function endOfWhole(words: readonly Word[], at: number): number {
  const near = [words[at + 1], words[at + 2]]
  if (!words[at + 1] || near.some((word) => word && SMALL_WHOLE.test(word.text))) return -1
  return at + 1
}

function endOfMultitude(words: readonly Word[], at: number): number {
  let counted = false
  for (let i = at + 1; i <= at + 4; i++) {
    const word = words[i]
    if (!word || word.after === "stop" || (word.after === "comma" && i > at + 1)) return -1
    if (amount(word) >= 10) counted = true
    if (counted && i > at + 1 && amount(word) === 0) return i
    if (MULTITUDE.test(word.text) && words[i - 1]?.text !== "our") return i
  }
  return -1
}

// "500 business cards", "85 stores": what we are to do more often than a day allows. Amounts and numbers of papers are no counts.
function isManyTimes(words: readonly Word[], at: number): boolean {
  const word = words[at]
  if (!word || word.money || amount(word) < MANY || amount(word) > 1_000_000) return false
  const next = words[at + 1]
  return (
    /^\p{N}+$/u.test(word.text) &&
    next?.after === "space" &&
    /s$/u.test((words[at + 2]?.text ?? next.text).length > 0 ? next.text + (words[at + 2]?.text ?? "") : "") &&
    !/^(?:order|po|invoice|no|number|part|lot|job|ref|case)$/u.test(words[at - 1]?.text ?? "")
  )
}

const saysNoDeed = (words: readonly Word[]) =>
  words.every((word, at) => !readVerb(word) && amount(word) === 0 && !phraseAt(words, at, THING))
