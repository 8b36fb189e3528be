import { amount } from "./amount"
import { askIn, asksToDecide, type ContextRule, type InContext, sizeOf } from "./context-rule"
import { firstNameIn } from "./first-name-in"
import { LITTLE_POWER } from "./lexicon-people"
import { hasPhrase, phrases } from "./phrases"
import { readWords } from "./words"

const WEAK = phrases(LITTLE_POWER)
export const LARGE_SUM = 20_000
export const SHORT_MEETING = 20

/** A large ask of somebody who hardly knows us, who may seldom decide it, or in less time than it takes. */
export const findContextOverreach: ContextRule = (primary) => {
  const { draft, reading } = primary
  if (!asksToDecide(primary) || !isLarge(primary)) return null
  const { contact, circumstances, situation, minutes } = draft
  const evidence = askIn(reading)
  if (isFirstMeeting(primary))
    return {
      says: "This is a lot to ask of somebody who hardly knows you.",
      question: "What would be a fair first step for them?",
      evidence,
    }
  const titles = [contact?.title ?? "", ...circumstances.others.map(({ title }) => title)]
  if (!situation["who-decides"] && titles.every((title) => hasPhrase(readWords(title), WEAK)))
    return {
      says: `This is probably more than ${firstNameIn(contact?.name) || "they"} may decide.`,
      question: "Who can say yes to this, and what can this person do to get you there?",
      evidence,
    }
  if (minutes < SHORT_MEETING && !circumstances.late)
    return {
      says: `${minutes} minutes are short for a decision of this size.`,
      question: "What could be settled before you meet, so that only the yes is left?",
      evidence,
    }
  return null
}

const isLarge = (primary: InContext) =>
  sizeOf(primary) === "large" || primary.reading.words.some((word) => word.money && amount(word) >= LARGE_SUM)

// Many a contact was known long before their first plan here: only a grade or the stage says that they hardly know us.
function isFirstMeeting({ draft: { grade, circumstances } }: InContext): boolean {
  if (grade === "established" || grade === "trusted" || circumstances.late) return false
  return circumstances.firstContact || (grade === "new" && !circumstances.earlier.some((one) => one.isWithContact))
}
