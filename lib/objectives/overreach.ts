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
  /^(?:council|countr|count(?:y|ies)|continent|region|nation|industr|market|sector|hospital|trust|school|universit|college|store|shop|branch|depot|site|plant|factor|office|department|division|subsidiar|compan|organisation|organization|business|group|estate|board|director|manager|leader|executive|partner|buyer|customer|client|account|supplier|staff|team|workforce|employee|people|farmer|farm|surger|practice|dealer|reseller|franchise|airport|airline|hotel|chain|bank|insurer|policyholder|member|process|contract|supply|fleet|network|range|product|scheme|health|nhs|world|planet|europe|uk|wales|scotland|ireland|england|doubt|ward|pipeline|career|life)/u
const MANY = 50
const WISH = /^(?:be|become|remain|becoming|being)$/u
const STATUS =
  /^(?:the|a|an|seen|known|number|recognised|recognized|top|first|best|their|every|strategic|considered|regarded|viewed|loved|liked|famous|promoted|rich)$/u

/** The words that show an aim larger than any one meeting, or null. */
export function findOverreach(words: readonly Word[], weAct: boolean): Span | null {
  const phrase = findPhrases(words, OVER)[0]
  if (phrase) return spanOf(words, phrase.from, phrase.to)
  if (words[0] && WISH.test(words[0].text) && STATUS.test(words[1]?.text ?? "")) return spanOf(words, 0, 1)
  for (let at = 0; at < words.length; at++) {
    const to = WHOLE.test(words[at]?.text ?? "") ? endOfMultitude(words, at) : -1
    if (to > 0) return spanOf(words, at, to)
    if (weAct && isManyTimes(words, at)) return spanOf(words, at)
  }
  return words.length <= 4 && saysNoDeed(words) ? spanOf(words, 0, words.length - 1) : null
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
