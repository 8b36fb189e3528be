import { readCommitment } from "./commitment"
import { evidenceOf, type FallbackRule } from "./fallback-problem"
import { GOING_ON } from "./lexicon-fallback"
import { phrases } from "./phrases"

const WORDS = phrases(GOING_ON)

/** Nobody at the customer does anything: we act, or all goes on as before. */
export const findNotAnAdvance: FallbackRule = (pair) => {
  const going = evidenceOf(pair, WORDS)
  const acts = pair.fallback.acts.filter(({ kind }) => kind !== "state")
  if (going.length > 0 && acts.length === 0) return { says: "This goes on as before; they do nothing.", question: "What would they do next, and by when?", evidence: going }
  if (acts.length > 0) return null
  const commitment = readCommitment(pair.fallback)
  if (commitment !== "seller-activity" && commitment !== "continuation") return null
  if (pair.fallback.words.length === 0 || !startsWithOurs(pair.fallback.words[0]?.text ?? "")) return null
  return { says: "Here you act, and they do not.", question: "What will they do, so that you can see they mean it?", evidence: [] }
}

const OUR_VERBS = /^(?:present|explain|remind|tell|show|send|email|leave|talk|discuss|walk|pitch|demo|demonstrate|drop|offer|give|prepare|write|call|ring|phone|visit|reassure|apologise|introduce|highlight|share|update|re-?present|educate|promote|promise|describe|outline|stress|repeat|ask|go|try|do|run|make|put|hand|post|build|work|we|i|i'll|we'll|carry|continue|keep|stay|remain|they|he|she|see|hope)$/u
const startsWithOurs = (first: string) => OUR_VERBS.test(first)
