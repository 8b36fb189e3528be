import { type CustomerAct, DETERMINER, UNKNOWN_THIRD, verbAct } from "./act-at"
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

const SOMEBODY_ELSE = new Set(
  "i we my our us me it this that these those there which what who they them he she".split(" "),
)
const AFTER_A_VERB =
  /^(?:the|an?|our|us|me|my|his|her|their|its|this|that|these|those|one|two|three|all|both|each|every|to|off|up|out|in|on|for|with|by|through|down|back|over|at|yes|whether|which|what|how|no|some|\d.*)$/u

/** "Works chemist puts her name to …": whoever opens a clause and then does something is somebody, even by an unknown word. */
export function findDoing(words: readonly Word[]): CustomerAct | null {
  for (let at = 0; at < words.length - 2; at++) {
    const opens = at === 0 || words[at]?.after === "stop" || (words[at]?.after === "comma" && at > 2)
    if (!opens || words[at]?.verb?.form === "base") continue
    const act = doingAfter(words, at)
    if (act) return act
  }
  return null
}

const LONGEST_SUBJECT = 7

function doingAfter(words: readonly Word[], from: number): CustomerAct | null {
  for (let at = from; at < from + LONGEST_SUBJECT && at < words.length - 1; at++) {
    const word = words[at]
    if (!word || (at > from && word.after === "stop") || SOMEBODY_ELSE.has(word.text)) return null
    const next = words[at + 1]
    if (at === from || word.after === "hyphen" || !next || next.after === "stop") continue
    const before = words[at - 1]?.text ?? ""
    if (DETERMINER.test(before) || !(AFTER_A_VERB.test(next.text) || next.capital)) continue
    const isThird = word.verb ? word.verb.form === "third" : UNKNOWN_THIRD.test(word.text) && !word.capital
    if (!isThird || phraseAt(words, at - 1, THING)) continue
    const who: Person = { from, to: at - 1, kind: "role", ours: false }
    return word.verb ? verbAct(words, at, who, ["third"]) : { who, verb: at, base: word.text, kind: "plain" }
  }
  return null
}
