import type { ContextRule, InContext } from "./context-rule"
import type { Span } from "./finding"
import { CONTINUING_WORDS } from "./lexicon-commitments"
import { listed } from "./listed"
import { findPhrases, phrases } from "./phrases"
import { spanOf } from "./words"

const CONTINUING = phrases(CONTINUING_WORDS, listed("keep~ _ warm, keep~ _ happy, keep~ _ sweet"))
// Steps that ask next to nothing, unless somebody else comes into it by them: "another meeting with the board".
const SMALL = phrases(
  listed(`another call, another meeting, another visit, another chat, next call, next meeting, further call,
further meeting, follow up call, follow up meeting, brochure*, leaflet*, catalogue*, have a look, has a look, think~ about`),
)
/** From this meeting on, a first step is too small. */
export const LATER_MEETING = 4
const PLACES = "fourth fifth sixth seventh eighth ninth tenth".split(" ")

/** A small step, or none, where more could be asked by now: at the fourth meeting or later, or once they are deciding. */
export const findUnderreach: ContextRule = (primary) => {
  const { circumstances } = primary.draft
  const meeting = circumstances.earlier.length + 1
  const evidence = smallStep(primary)
  if (!evidence) return null
  if (meeting >= LATER_MEETING)
    return {
      says: `This is your ${PLACES[meeting - LATER_MEETING] ?? "next"} meeting here, and it asks for no more than a first one could.`,
      question: "What could they do now that they could not at the first?",
      evidence,
    }
  if (circumstances.late)
    return {
      says: "They have something to decide, and this asks them for no part of it.",
      question: "What would help them decide, and who does it?",
      evidence,
    }
  return null
}

/** The words of a step that asks for little; none of their own where nothing is asked at all, null where more is. */
function smallStep({ reading: { words, people, acts, empty }, assessment }: InContext): Span[] | null {
  if (empty) return null
  const isNothing = acts.length === 0 || assessment.commitment === "continuation"
  const isAlone = people.filter(({ ours, kind }) => !ours && kind !== "pronoun").length <= 1
  const hit = (isNothing && findPhrases(words, CONTINUING)[0]) || (isAlone && findPhrases(words, SMALL)[0])
  if (hit) return [spanOf(words, hit.from, hit.to)]
  return assessment.commitment === "continuation" ? [] : null
}
