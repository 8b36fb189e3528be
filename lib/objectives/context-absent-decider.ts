import { amount } from "./amount"
import { calledIn } from "./called-in"
import { askIn, asksToDecide, type ContextRule } from "./context-rule"
import { type Decider, decidersIn } from "./deciders"
import { isInRoom } from "./is-in-room"
import type { Reading } from "./reading"

/** What is to happen while the rep is there. */
const THERE_AND_THEN =
  /\b(?:before i (?:leave|go)|on the spot|today|(?:in|at|during) (?:the|this|our) (?:meeting|visit|call))\b/iu

/** A decision is asked for, and nobody in the room can make it, by what the plan itself says of who can say yes. */
export const findAbsentDecider: ContextRule = (primary) => {
  const { draft, reading } = primary
  const { contact, circumstances, situation } = draft
  if (!contact || !asksToDecide(primary)) return null
  const room = [{ name: contact.name ?? "", title: contact.title }, ...circumstances.others]
  const deciders = decidersIn(
    situation["who-decides"]?.words ?? "",
    room.map(({ name }) => name),
    Math.max(0, ...reading.words.filter(({ money }) => money).map(amount)),
  )
  const [first] = deciders ?? []
  if (!deciders || !first || deciders.some((one) => isInRoom(one, room))) return null
  if (deciders.some((one) => isSpokenOf(one, reading)) && !THERE_AND_THEN.test(reading.text)) return null
  const who = calledIn(draft)
  return {
    says: `The yes lies with ${first.called}, who is not among those you meet.`,
    question: `What can ${who} do in this meeting that brings ${first.called} to the table?`,
    evidence: askIn(reading),
  }
}

/** The words know of them: an introduction, a paper for them, a day on which they sign. */
const isSpokenOf = ({ words: called }: Decider, { words }: Reading) =>
  called.some((one) => words.some(({ text }) => text === one || text === `${one}'s`))
