import { askIn, type ContextRule } from "./context-rule"
import { readVerb } from "./verbs"
import type { Word } from "./words"

const TELLING = /^(?:tell|explain|describe|say|name|share|show|reveal|answer)$/u

/** A visit from which only information is wanted, for us alone: it could be had without one. */
export const findOnlyInformation: ContextRule = ({ draft, reading, assessment }) => {
  const { words, acts, empty } = reading
  if (!draft.circumstances.isVisit || assessment.commitment !== "information" || empty) return null
  // "tells the board what it saved" carries it further; "and agrees to a second visit" is an ask.
  const isForUs = acts.every(({ base, verb }) => TELLING.test(base) && /^(?:us|me)$/u.test(words[verb + 1]?.text ?? ""))
  if (!isForUs || words.some((_, at) => isSecondAct(words, at))) return null
  return {
    says: "All this asks for is information.",
    question: "Could they mail this? What would you ask for if you go anyway?",
    evidence: askIn(reading),
  }
}

const isSecondAct = (words: readonly Word[], at: number) => {
  const verb = words[at - 1]?.text === "and" ? readVerb(words[at]) : null
  return verb?.form === "third" && !TELLING.test(verb.base)
}
