import { BLANK } from "./blanks"
import type { Reading } from "./reading"
import { type Head, type Sentence, sentenceOf } from "./rewrite-sentence"

const GETTING = /^(?:get|obtain|secure|receive|gain|have)$/u
const THEY = /^(?:he|she|they|him|them)$/u
const WILL = /^(?:will|must|should|to|would|can|could)$/u
// What nobody gives or signs: "get there", "make sure".
const NO_THING = /^(?:it|you|.*sel(?:f|ves)|sure|how|wh.*|there|back|together|better|more|not)$/u
const DETERMINED = /^(?:the|an?|our|my|their|his|her|its|this|both|all|two|three|four|five|six|\p{N}.*|.*'s)$/u

/** Reads an objective in which nobody at the customer acts as something they will do; null where that would not be honest. */
export function readHead(reading: Reading): Head | null {
  const sentence = sentenceOf(reading)
  const { at, end, form, verb, isNamed } = sentence
  if (at >= end) return null
  const they = verb(at)?.causative ? at + 1 : at
  if (THEY.test(sentence.say(they))) return asSaidOfThem(sentence, they)
  // "order signed" has no verb, since what was done to it follows at once.
  const isGetting = form(at) === "base" && GETTING.test(verb(at)?.base ?? "")
  const isDoing = isGetting || (form(at) === "base" && form(at + 1) !== "past")
  const done = isGetting || !isDoing ? asDone(sentence, isGetting ? at + 1 : at) : null
  if (done || isGetting) return done ?? asGiven(sentence, at + 1)
  if (isDoing) return asTheirs(sentence) ?? asOurs(sentence)
  if (form(at) === "past" && sentence.goesOn(at + 1)) return signs(sentence, at, at + 1)
  // "Two places at the open day": a thing, where nobody is named and nothing is done.
  const isThing = DETERMINED.test(sentence.say(at)) && reading.words.every((_, i) => !isNamed(i) && form(i) !== "third")
  return isThing ? asGiven(sentence, at) : null
}

/** "They agree to a pilot", "get them to agree to it". */
function asSaidOfThem({ say, verb, said }: Sentence, they: number): Head | null {
  const act = WILL.test(say(they + 1)) ? they + 2 : they + 1
  const does = verb(act)
  return does && said(`will ${does.base}`, act + 1)
}

/** "Get the contract signed", "contract signed by Friday": what is done in one breath with its thing, and nothing after it. */
function asDone(sentence: Sentence, from: number): Head | null {
  let done = from + 1
  while (sentence.goesOn(done) && (sentence.form(done) !== "past" || sentence.goesOn(done + 1))) done += 1
  return sentence.goesOn(done) ? signs(sentence, done, from, done - 1) : null
}

const signs = ({ say, verb, said }: Sentence, done: number, from: number, to?: number): Head =>
  said(`will ${verb(done)?.base}${DETERMINED.test(say(from)) ? "" : " the"}`, from, to)

/** "A PO for twenty": theirs to give, up to whoever it is to be with; "introduced to her boss": theirs to do to us. */
function asGiven({ at, end, say, form, verb, isNamed, goesOn, said }: Sentence, from: number): Head | null {
  if (form(from) === "past") return said(`will ${verb(from)?.base} us`, from + 1)
  if (isNamed(from) || NO_THING.test(say(from)) || (from > at && !goesOn(from))) return null
  let to = from
  while (to < end && (goesOn(to + 1) || !(isNamed(to + 2) || isNamed(to + 3)))) to += 1
  return said("will give us", from, to)
}

/** "Sign the contract", "send us the file": a verb that is theirs. */
function asTheirs({ at, say, verb, goesOn, said }: Sentence): Head | null {
  const act = verb(at)
  const isTheirs = act?.plain && (!act.seller || /^(?:us|me)$/u.test(say(at + 1)))
  return isTheirs && goesOn(at + 1) && !NO_THING.test(say(at + 1)) ? said(`will ${act.base}`, at + 1) : null
}

/** "Present the range to Karen", "follow up on the proposal": what she will do with it only the rep can say. */
function asOurs({ at, say, isNamed, goesOn, said }: Sentence): Head | null {
  let from = at + 1
  while (/^(?:up|on|over|about|through)$/u.test(say(from))) from += 1
  let to = from
  while (goesOn(to + 1)) to += 1
  const isThing = DETERMINED.test(say(from)) && to > from && !isNamed(from) && !isNamed(to)
  return isThing ? said(`will ${BLANK}`, from, to) : null
}
