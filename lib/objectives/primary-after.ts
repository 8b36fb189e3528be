import { readAgreedAct } from "./agreed-act"
import { agreedThing } from "./agreed-thing"
import { assessObjective } from "./assess-objective"
import { BLANK } from "./blanks"
import { capital } from "./capital"
import type { ObjectiveType } from "./vocabulary"
import { readWords } from "./words"

/** What became of what was agreed. */
export type WhatBecameOfIt = "done" | "not-yet" | "no-longer"

export type AgreedBefore = {
  /** What was agreed, in the words of the debrief. */
  action: string
  /** Whether it was ours to do. */
  isOurs: boolean
  /** What one calls the contact: "Hanna", "the Head of Training". */
  who: string
  became: WhatBecameOfIt
}

/** A run of words this long is the old sentence said again. */
const SAME_SENTENCE = 6

/** The next step up from each kind of agreement, once it is done: something they do, with blanks for what nobody has said. */
const NEXT_STEP: Record<ObjectiveType, string> = {
  order: `orders ${BLANK} for ${BLANK} by ${BLANK}`,
  contract: `names who starts with us, ${BLANK}, and books the first day by ${BLANK}`,
  meeting: `brings ${BLANK} and decides on ${BLANK} by ${BLANK}`,
  introduction: `books ${BLANK} with the two of us by ${BLANK}`,
  event: `chooses ${BLANK} from what was shown there by ${BLANK}`,
  "demo-trial": `asks for an offer on ${BLANK} by ${BLANK}`,
  proposal: `chooses ${BLANK} and signs it off by ${BLANK}`,
  information: `decides on ${BLANK} by ${BLANK}`,
  budget: `signs ${BLANK} by ${BLANK}`,
  "design-signoff": `names the day we begin, ${BLANK}, and who takes part, ${BLANK}`,
  renewal: `introduces us to ${BLANK} by ${BLANK}`,
  referral: `writes to ${BLANK} about us by ${BLANK}`,
  "complaint-resolution": `confirms in writing that ${BLANK} is settled and orders ${BLANK} by ${BLANK}`,
  other: `${BLANK} by ${BLANK}`,
}

/** What settles it at this meeting, where it has not been done yet. */
const SETTLE: Record<ObjectiveType, string> = {
  order: `goes through what ${BLANK} still needs and names the day it is placed, ${BLANK}`,
  contract: `marks up ${BLANK} with me and names the day it is signed, ${BLANK}`,
  meeting: `puts ${BLANK} into both diaries: ${BLANK}`,
  introduction: `writes to ${BLANK} while I am there, with a day by which they answer, ${BLANK}`,
  event: `settles ${BLANK} with me and names who comes, ${BLANK}`,
  "demo-trial": `names who runs it, ${BLANK}, and the day it begins, ${BLANK}`,
  proposal: `opens ${BLANK} with me and names who answers by ${BLANK}`,
  information: `opens ${BLANK} with me and ${BLANK}`,
  budget: `names what is released, ${BLANK}, and the day, ${BLANK}`,
  "design-signoff": `marks up ${BLANK} with me and names the day it is signed off, ${BLANK}`,
  renewal: `goes through ${BLANK} with me and names the day it is renewed, ${BLANK}`,
  referral: `writes to ${BLANK} while I am there, about ${BLANK}`,
  "complaint-resolution": `names what settles ${BLANK} and the day, ${BLANK}`,
  other: `opens ${BLANK} with me and names the day it is done, ${BLANK}`,
}

/**
 * A primary to fill in, from what became of the last agreed action: the next step up, the same settled at this
 * meeting, or what takes its place. It names the thing and no more of the old sentence; what nobody has said is a
 * blank. It reads as met by no criterion that a blank is in. Never throws.
 */
export function primaryAfter(before: AgreedBefore): string {
  const act = readAgreedAct(before.action)
  const thing = act ? agreedThing(act) : ""
  const { type } = assessObjective({ text: before.action, meetingDate: null })
  const offers = [offerFor(before, type, thing), offerFor(before, type, ""), `${BLANK} by ${BLANK}`]
  return offers.find((offer) => !saysTheSame(offer, before.action)) ?? `${BLANK} by ${BLANK}`
}

function offerFor({ isOurs, who, became }: AgreedBefore, type: ObjectiveType, thing: string): string {
  const it = thing || "what we agreed"
  const start = capital(who)
  if (isOurs) {
    if (became === "done") return `${start} goes through ${it} with me and ${BLANK} by ${BLANK}`
    if (became === "not-yet") return `Before I leave, ${who} agrees a new day for ${it} with me, ${BLANK}, and ${BLANK}`
    return `${start} names what would help instead of ${it}, ${BLANK}, and ${BLANK} by ${BLANK}`
  }
  if (became === "done") return thing ? `With ${thing} there, ${who} ${NEXT_STEP[type]}` : `${start} ${NEXT_STEP[type]}`
  if (became === "not-yet") return `Before I leave, ${who} ${SETTLE[type].replace(BLANK, thing || BLANK)}`
  return `${start} names what takes the place of ${it}, ${BLANK}, and ${BLANK} by ${BLANK}`
}

/** Whether a run of words of the old sentence stands in the new one. */
function saysTheSame(offer: string, action: string): boolean {
  const old = ` ${textOf(action)} `
  const words = textOf(offer).split(" ")
  if (textOf(offer) === old.trim()) return true
  return words.some(
    (_, at) => at + SAME_SENTENCE <= words.length && old.includes(` ${words.slice(at, at + SAME_SENTENCE).join(" ")} `),
  )
}

const textOf = (words: string) =>
  readWords(words)
    .map(({ text }) => text)
    .join(" ")
