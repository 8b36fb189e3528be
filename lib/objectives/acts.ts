import { ADVERB, actAt, type CustomerAct, DETERMINER, verbAct } from "./act-at"
import { findAsked, findDoing, findOpening } from "./asked-acts"
import { asGiver, asSource } from "./given-acts"
import type { Person } from "./people"
import { readVerb } from "./verbs"
import type { Word } from "./words"

const LINKING = /^(?:of|at|in|on|for|from|and|&|or|off|who|that|which|whose|i|we|acting)$/u
const TARGETING =
  /^(?:to|with|at|about|against|past|of|from|towards|toward|than|like|into|between|over|near|before|after)$/u
const RELATIVE = new Set(["who", "that", "which", "whose", "i", "we"])
const FINDING_OUT =
  /^(?:find|learn|establish|identify|discover|understand|explore|clarify|uncover|gauge|see|check|ask|work|figure|suss|know)$/u
const QUESTION = /^(?:who|whom|whose|which|what|how|why|when|where|whether|if)$/u
const FARTHEST = 16

/** What each customer person is said to do; a person who only receives is left out. */
export function findCustomerActs(words: readonly Word[], people: readonly Person[]): CustomerAct[] {
  const acts: CustomerAct[] = []
  const asked = embeddedQuestion(words)
  for (const who of people) {
    if (who.ours || (asked >= 0 && who.from > asked)) continue
    const act = asSubject(words, who) ?? asGiver(words, who) ?? asSource(words, who)
    if (act) acts.push(act)
  }
  if (acts.length === 0 && asked < 0) {
    const found = people.some(({ ours }) => ours) ? null : (findAsked(words) ?? findOpening(words) ?? findDoing(words))
    if (found) acts.push(found)
  }
  return acts
}

/** "Find out which firm cleans the block": what stands in the question is what we ask about. Where it begins, or -1. */
function embeddedQuestion(words: readonly Word[]): number {
  const start = /^(?:to|and|try|i'd|i)$/u.test(words[0]?.text ?? "") ? 1 : 0
  if (!FINDING_OUT.test(words[start]?.text ?? "")) return -1
  return words.findIndex(({ text }, at) => at > start && at < start + 8 && QUESTION.test(text))
}

// "Priya (Head of RevOps) to run …", "Get the bursar to confirm …", "the buyer, who I met on the stand, signs".
function asSubject(words: readonly Word[], who: Person): CustomerAct | null {
  const caused = isCaused(words, who.from)
  if (!caused && isTarget(words, who.from)) return null
  let free = 0
  for (let i = who.to + 1; i < words.length && i <= who.to + FARTHEST; i++) {
    const word = words[i]
    if (!word || word.after === "stop") return null
    const act = actAt(words, i, caused && free === 0, who)
    if (act) return act
    if (word.after === "bracket" || word.after === "comma") free = Math.max(free, 10)
    if (RELATIVE.has(word.text)) free = Math.max(free, 11)
    else if (LINKING.test(word.text)) free = Math.max(free, 5)
    // "Quality lead and I agree": they do it with us.
    if (word.text === "and" && i === who.to + 1 && /^(?:i|we)$/u.test(words[i + 1]?.text ?? ""))
      return verbAct(words, i + 2, who, ["base"])
    const allowed =
      free > 0 ||
      word.capital ||
      ADVERB.test(word.text) ||
      (i === who.to + 1 && !readVerb(word) && who.kind !== "pronoun")
    if (!allowed) return null
    free--
  }
  return null
}

// A causative stands shortly before: "Get", "want", "I'd like", "Have the".
function isCaused(words: readonly Word[], from: number): boolean {
  for (let i = from - 1; i >= Math.max(0, from - 4); i--) {
    if (words[i + 1]?.after === "stop") return false
    const verb = readVerb(words[i])
    if (verb?.causative && verb.form !== "third") return true
    if (verb && !ADVERB.test(words[i]?.text ?? "") && !verb.soft) return false
  }
  return false
}

// "present to the buyer", "complaints from nine depots": whoever stands after such a word only receives.
function isTarget(words: readonly Word[], from: number): boolean {
  let at = from
  while (at > from - 3 && at > 0 && words[at]?.after === "space" && DETERMINER.test(words[at - 1]?.text ?? "")) at--
  return at > 0 && words[at]?.after === "space" && TARGETING.test(words[at - 1]?.text ?? "")
}
