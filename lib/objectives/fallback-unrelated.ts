import type { FallbackPair } from "./fallback-pair"
import type { FallbackRule } from "./fallback-problem"
import { BESIDE_THE_SALE, NARROWING, OUR_AFFAIRS, SALES_STEPS } from "./lexicon-fallback"
import { HOUSEKEEPING, OUR_OWN, PASTIMES } from "./lexicon-purposes"
import { GLUE } from "./lexicon-same-meaning"
import { findPhrases, hasPhrase, phrases } from "./phrases"
import type { Reading } from "./reading"
import { findMine } from "./relevant"
import { meaningOf } from "./same-words"
import { readVerb } from "./verbs"
import { spanOf, type Word } from "./words"

const FAVOUR = phrases(BESIDE_THE_SALE, OUR_OWN)
const PLEASANT = phrases(PASTIMES, HOUSEKEEPING)
const AFFAIR = phrases(OUR_AFFAIRS)
const STEP = phrases(SALES_STEPS, NARROWING)
const TITLE_GLUE = new Set(GLUE.split(" "))
const NEAR = 3
const says = "This has nothing to do with what the primary is for."
const question = "What would still serve the same purpose, only smaller?"

/** It names something that is beside any sale: a favour to us, a pastime, housekeeping. */
export const findBesideTheSale: FallbackRule = (pair) => {
  const { words } = pair.fallback
  const hits = [
    ...findPhrases(words, FAVOUR),
    ...findPhrases(words, AFFAIR).filter(({ from }) => servesUs(words, from)),
    // A treat or an invoice may still be about the thing itself.
    ...(sharesATopic(pair) || words.some(({ text }) => /^(?:it|one|ones)$/u.test(text))
      ? []
      : findPhrases(words, PLEASANT)),
  ]
  const mine = findMine(words)
  if (mine >= 0) return { says, question, evidence: [spanOf(words, mine, mine + 1)] }
  const before = new Set(pair.primary.words.map(({ text }) => text))
  const hit = hits.find(
    ({ from, phrase }) =>
      words[from]?.after !== "hyphen" && !before.has(words[from]?.text ?? "") && !isTheirs(words, from, phrase),
  )
  if (!hit) return null
  return { says, question, evidence: [spanOf(words, hit.from, hit.to)] }
}

// "the security questionnaire": a paper the customer must have before buying.
const isTheirs = (words: readonly Word[], at: number, phrase: string) =>
  phrase === "questionnaire" && !/^(?:our|a|satisfaction|diversity)$/u.test(words[at - 1]?.text ?? "")

// "a plumber for our showroom": an affair of ours, not what we sell.
const servesUs = (words: readonly Word[], at: number) =>
  words.slice(Math.max(0, at - NEAR), at).some(({ text }) => text === "our")

/**
 * It shares no topic with the primary, nor with its purpose where one is written, and is no step of a sale either.
 * Without a purpose it must also point back to nothing: no part, no number, no "it".
 */
export const findUnrelated: FallbackRule = (pair) => {
  const { purposeSays, primary, fallback } = pair
  if (primary.words.length < 3 || hasPhrase(fallback.words, STEP) || sharesATopic(pair)) return null
  const pointsBack = fallback.words.some(({ text }) =>
    /^(?:it|that|this|one|ones|same|them|those|both|us)$/u.test(text),
  )
  if (purposeSays.words.size === 0 && (pointsBack || fallback.acts.length === 0)) return null
  return { says, question, evidence: [] }
}

// The same person is no shared topic: what they do must have to do with the same thing.
function sharesATopic({ primary, fallback, primarySays, purposeSays, fallbackSays }: FallbackPair): boolean {
  const people = new Set([...peopleWords(primary), ...peopleWords(fallback)])
  return (
    fallbackSays.numbers.size > 0 ||
    [...fallbackSays.words].some(
      (word) => purposeSays.words.has(word) || (primarySays.words.has(word) && !people.has(word) && word !== "agree"),
    )
  )
}

// "Housing officer": the word before a role belongs to the person.
const peopleWords = ({ people, words }: Reading) =>
  people.flatMap(({ from, to, kind }) => {
    const before = words[from - 1]
    const titled =
      kind === "role" &&
      before &&
      words[from]?.after === "space" &&
      !TITLE_GLUE.has(before.text) &&
      (readVerb(before)?.form ?? "gerund") === "gerund"
    return words.slice(titled ? from - 1 : from, to + 1).map(({ text }) => meaningOf(text))
  })
