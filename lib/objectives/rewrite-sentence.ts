import type { Span } from "./finding"
import type { Reading } from "./reading"
import { readVerb, type VerbReading } from "./verbs"
import type { Word } from "./words"

/** What the customer would do, "will sign", and the rep's own words that follow it. */
export type Head = Span & { does: string }

/** An objective of one sentence, from the word that says what is done; word numbers throughout. */
export type Sentence = {
  at: number
  end: number
  say: (word: number) => string
  verb: (word: number) => VerbReading | null
  form: (word: number) => VerbReading["form"] | undefined
  isNamed: (word: number) => boolean
  /** Whether a word stands in one breath with the one before it, and begins neither a time nor another part. */
  goesOn: (word: number) => boolean
  /** The customer does this, with the rep's words from here on. */
  said: (does: string, from: number, to?: number) => Head
}

/** Words that lead on to something else: what is said before them stands by itself. */
const JOINING =
  /^(?:to|with|for|from|of|at|in|on|by|before|after|during|until|within|into|through|about|as|so|and|or|that|when|if|than)$/u
const WISHING = /^(?:i|we|i'd|we'd|my|our|aim|goal|try)$/u

/** Reads it so; a time and "I want to" before it are passed over. */
export function sentenceOf({ words, deadlines, people }: Reading): Sentence {
  const at = afterWish(words, deadlines[0]?.from === 0 ? deadlines[0].to + 1 : 0)
  const end = words.length - 1
  const verb = (word: number) => readVerb(words[word])
  return {
    at,
    end,
    say: (word) => words[word]?.text ?? "",
    verb,
    form: (word) => verb(word)?.form,
    isNamed: (word) => people.some(({ from, to }) => from <= word && word <= to),
    goesOn: (word) =>
      word <= end &&
      /^(?:space|hyphen)$/u.test(words[word]?.after ?? "") &&
      !JOINING.test(words[word]?.text ?? "") &&
      !deadlines.some(({ from }) => from === word),
    said: (does, from, to = end) => ({
      does,
      start: words[from]?.start ?? words[to]?.end ?? 0,
      end: words[to]?.end ?? 0,
    }),
  }
}

/** "I want to get …": the words that only say that it is wanted. */
function afterWish(words: readonly Word[], at: number): number {
  if (words[at]?.text === "to") return at + 1
  const to = WISHING.test(words[at]?.text ?? "") ? words.findIndex(({ text }, i) => i > at && text === "to") : -1
  return to > 0 && readVerb(words[to + 1])?.form === "base" ? to + 1 : at
}
