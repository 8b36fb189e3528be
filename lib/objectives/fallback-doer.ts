import type { FallbackPair } from "./fallback-pair"
import type { See } from "./fallback-seen"
import { themed } from "./fallback-themes"
import { HEADS } from "./lexicon-fallback"
import { stands } from "./matter"
import { baseOf, meaningOf } from "./meaning"
import type { Word } from "./words"

const HEAD = themed(HEADS)
const CONDITION = /^(?:if|when|should|unless|since|because)$/u
const WE = /^(?:i|we|i'll|we'll|i'd|we'd)$/u
const THEY = /^(?:he|she|they)$/u
const BEFORE_A_VERB = /^(?:and|then|we|i|we'll|i'll|we'd|i'd|just|simply|don't|or)$/u
const BEGINNING = /^(?:we|i|we'll|i'll|just|simply|well|politely|then|always|still|quietly)$/u

/** Who does what: we or they, with what verb it begins, and whose things it speaks of. */
export function seeDoer(pair: FallbackPair, see: See): void {
  const { fallback, primarySays } = pair
  const { words } = fallback
  const start = startOf(words)
  if (start > 0) see("if", 0)
  const first = words[start]
  if (WE.test(first?.text ?? "")) see("we-begin", start)
  else if (THEY.test(first?.text ?? "")) see("they-begin", start)
  else if (first?.verb?.form === "base") see(first.verb.seller ? "begins-as-a-seller" : "begins-with-a-deed", start)
  for (let at = start; at < words.length; at++) seeVerb(words, at, start, see)
  words.forEach(({ text }, at) => {
    if (text !== "our" && text !== "my") return
    const next = words[at + 1]
    see(next && !stands(meaningOf(next), primarySays) ? `${text}-new` : `${text}-known`, at, at + 1)
  })
  for (const { kind, verb, who } of fallback.acts) {
    if (kind === "state") see("feels", verb)
    see(`by-${who.kind}`, who.from, who.to)
  }
}

/** Where the fallback itself begins, after the condition it may open with ("If the board says no, …"). */
function startOf(words: readonly Word[]): number {
  if (!CONDITION.test(words[0]?.text ?? "")) return 0
  return Math.max(
    0,
    words.findIndex(({ after, text }, at) => at > 0 && (after === "comma" || after === "stop" || text === "then")),
  )
}

/** A verb that is ours by where it stands: at the beginning, or where a new clause begins without anybody else. */
function seeVerb(words: readonly Word[], at: number, start: number, see: See): void {
  const word = words[at]
  if (!word || (word.verb && word.verb.form !== "base" && word.verb.form !== "gerund")) return
  const before = at > start ? (words[at - 1]?.text ?? "") : ""
  const begins = at === start || (at === start + 1 && BEGINNING.test(before)) || WE.test(before)
  if (!begins && word.after !== "stop" && word.after !== "comma" && !BEFORE_A_VERB.test(before)) return
  for (const kind of HEAD.get(baseOf(word)) ?? []) see(`${begins ? "begins" : "then"}-${kind}`, at)
}
