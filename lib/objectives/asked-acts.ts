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
      if (words[to]?.after === "stop") break
      if (words[to]?.text !== "to") continue
      const who: Person = { from: at + 1, to: to - 1, kind: "role", ours: false }
      const act = verbAct(words, to + 1, who, ["base"])
      if (act) return act
    }
  }
  return null
}
