import { askIn, type ContextRule } from "./context-rule"
import { matterOf } from "./matter"
import { meaningOf } from "./meaning"
import { type Reading, readObjective } from "./reading"

/** How much of what was agreed must stand in the primary, and how much of the primary in what was agreed. */
const AGAIN = 0.75
const NOTHING_MORE = 0.6

/** It asks for what they agreed to last time: done already, or to be asked about before it is asked for again. */
export const findAlreadyAgreed: ContextRule = ({ draft, reading }) => {
  const agreed = draft.circumstances.earlier.find((one) => one.agreed)?.agreed
  // Not done yet, or no longer to be done: then the rep knows, and settles it again on purpose.
  if (agreed && agreed.became !== null && agreed.became !== "done") return null
  const words = agreed?.action ?? draft.situation["agreed-last-time"]?.words ?? ""
  const names = [draft.contact?.name ?? "", ...draft.others]
  const isAgain = words
    .split(/[;.\n]/u)
    .some((part) => isSame(readObjective(part, draft.meetingDate, { names, somebodyKnown: true }), reading))
  if (!isAgain) return null
  return agreed?.became === "done"
    ? {
        says: "They have done this already: it was agreed last time.",
        question: "What is the next step up from it?",
        evidence: askIn(reading),
      }
    : {
        says: "They agreed to this last time.",
        question: "Has it been done, and what would come after it?",
        evidence: askIn(reading),
      }
}

function isSame(agreed: Reading, primary: Reading): boolean {
  // "Books two places", with who does it written beside.
  const deeds = new Set(agreed.acts.length > 0 ? deedsOf(agreed) : agreed.words.slice(0, 1).map(meaningOf))
  if (!deedsOf(primary).some((deed) => deeds.has(deed))) return false
  const people = new Set([...wordsOfPeople(agreed), ...wordsOfPeople(primary)])
  const [before, now] = [matterOf(agreed), matterOf(primary)]
  const old = [...before.meanings.keys()].filter((word) => !people.has(word))
  const asked = [...now.meanings.keys()].filter((word) => !people.has(word))
  const both = old.filter((word) => now.meanings.has(word)).length
  // More of the same is a step on: "four places" after two.
  return (
    both >= 2 &&
    both >= old.length * AGAIN &&
    both >= asked.length * NOTHING_MORE &&
    [...now.numbers.keys()].every((number) => before.numbers.has(number))
  )
}

const deedsOf = ({ acts, words }: Reading) =>
  acts.map(({ verb }) => words[verb]).flatMap((word) => (word ? meaningOf(word) : []))

const wordsOfPeople = ({ people, words }: Reading) =>
  people.flatMap(({ from, to }) => words.slice(from, to + 1).map(meaningOf))
