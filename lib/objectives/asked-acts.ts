import { type CustomerAct, verbAct } from "./act-at"
import { DELIVERABLES } from "./lexicon-acts"
import type { Person } from "./people"
import { phraseAt, phrases } from "./phrases"
import { readVerb } from "./verbs"
import type { Word } from "./words"

const THING = phrases(DELIVERABLES)

/** "Get the temp on the front desk to sign": whoever is asked to do something is somebody, even by an unknown word. */
export function findAsked(words: readonly Word[]): CustomerAct | null {
  for (let at = 0; at < words.length - 3; at++) {
    const verb = readVerb(words[at])
    const first = words[at + 1]
    if (!verb?.causative || verb.form !== "base" || !first || first.after !== "space") continue
    if (
      /^(?:to|us|me|them|it|on|in|up|our|my|ourselves|myself|and|of|off)$/u.test(first.text) ||
      phraseAt(words, at + 1, THING) ||
      phraseAt(words, at + 2, THING)
    )
      continue
    for (let to = at + 2; to < Math.min(at + 9, words.length - 1); to++) {
      if (words[to]?.after === "stop" || /^(?:how|that|what|why|when|is|are|was)$/u.test(words[to]?.text ?? "")) break
      if (words[to]?.text !== "to") continue
      const who: Person = { from: at + 1, to: to - 1, kind: "role", ours: false }
      const act = verbAct(words, to + 1, who, ["base"])
      if (act) return act
    }
  }
  return null
}

const NOBODY =
  /^(?:we|i|i'm|i'll|i'd|i've|we're|we'll|we've|our|my|us|me|the?m|it|this|that|there|how|what|where|who|why|when|if|time|aim|goal|objective|obj|plan|need|want|hope|hoping|ready|able|due|going|trying|happy|keen|agenda|and|or|to|in|on|at|by|for|with|before|after|from|up|down|back|meeting|visit|call|trip|get|everything|nothing|something)$/u

/** "Payroll to release the form": whoever opens a clause and is "to" do something is somebody, even by an unknown word. */
export function findOpening(words: readonly Word[]): CustomerAct | null {
  for (let at = 0; at < words.length - 2; at++) {
    const first = words[at]
    if (!first || (at > 0 && first.after !== "stop")) continue
    const subject = /^(?:the|their|an?)$/u.test(first.text) ? at + 1 : at
    const word = words[subject]
    if (
      !word ||
      NOBODY.test(word.text) ||
      NOBODY.test(first.text) ||
      readVerb(word)?.form === "base" ||
      phraseAt(words, subject, THING)
    )
      continue
    for (let to = subject + 1; to < Math.min(subject + 4, words.length - 1); to++) {
      const here = words[to]
      if (
        !here ||
        here.after === "stop" ||
        here.after === "comma" ||
        /^(?:it|up|down|off|out|us)$/u.test(here.text) ||
        readVerb(here)
      )
        break
      const next = words[to + 1]
      if (here.text !== "to") continue
      if (!next) break
      const act = verbAct(words, to + 1, { from: at, to: to - 1, kind: "role", ours: false }, ["base"])
      if (act) return act
    }
  }
  return null
}
