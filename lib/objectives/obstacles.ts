import type { ObjectiveType, Obstacle } from "./vocabulary"

/**
 * The library of fallbacks to start from: what may stand in the way, and what the customer could do all the same.
 *
 * A start goes on after the contact's name, its verb first: "orders a first part, {what}, by {day}". It says nothing that
 * only the rep can know; those places are blanks, named for what belongs there: {day}, {name}, {what}, {number}. {who}
 * is the contact again, {it} what the primary is after. A good start needs nothing of what stands in the way: no
 * start of `date` is tied to the day, none of `budget` costs new money, none of `authority` asks for a yes that somebody
 * else must give.
 *
 * To add an obstacle: a word in `OBSTACLES` of the vocabulary, an entry in `IN_THE_WAY`, and a start in each row of
 * `STARTS`, where TypeScript then misses it. To add a type: a row of `STARTS`, its obstacles in the order in which they are
 * likely. `obstacles.test.ts` fills in every start and holds it to the rules of a fallback, beside a typical primary.
 */

type InTheWay = {
  /** "If …", and the trigger of a fallback: "Only if …". */
  says: string
  /** Words by which it is known, in the line "what could get in the way" or in the primary. */
  known: RegExp
  /** What helps against it whatever the primary is after. */
  starts: readonly [string, string]
}

export const IN_THE_WAY: Record<Obstacle, InTheWay> = {
  date: {
    says: "{who} cannot make the day",
    known: /\b(?:dates?|diary|holiday|half-term|clash|th(?:e|at) (?:day|\d+)|(?:mon|tues|thurs|fri)day)/iu,
    starts: [
      "names another day for {it}, {day}, before I leave",
      "names somebody else, {name}, who goes through {it} with us by {day}",
    ],
  },
  person: {
    says: "somebody who is needed cannot be there",
    known: /\b(?:away|ill|on leave|maternity|leaving|has left|off work|not there|successor)\b/iu,
    starts: [
      "names who stands in, {name}, and tells them about {it} by {day}",
      "writes to {name} about {it} while I am there and tells us the answer by {day}",
    ],
  },
  budget: {
    says: "there is no money for it now",
    known: /\b(?:budget|money|price|cost|expensive|spend|cash|funds|funding|discount)/iu,
    starts: [
      "names when there is money for {it} again, {day}, and who then decides, {name}, before I leave",
      "tries {what} free of charge until {day} and then decides on {it}",
    ],
  },
  authority: {
    says: "{who} may not decide this alone",
    known: /\b(?:board|committee|head office|procurement|legal|boss|director|decides|permission)\b/iu,
    starts: [
      "sits down with us and {name}, who decides on {it}, by {day}",
      "puts {it} on the agenda of {name} by {day}",
    ],
  },
  priority: {
    says: "something else has to come first",
    known: /\b(?:busy|no time|priorit|stocktake|audit|migration|reorgani|merger|projects?\b|short of|short-staffed)/iu,
    starts: [
      "names what has to come first, {what}, and sets {number} minutes aside for {it} by {day}",
      "hands {it} to {name}, who has the time, and brings us together by {day}",
    ],
  },
  trust: {
    says: "{who} does not know us well enough yet",
    known: /\b(?:trust|let down|bad experience|sceptical|doubt|risk|happy with|present supplier)/iu,
    starts: [
      "rings a customer of ours, {name}, and tells us by {day} what is still missing",
      "brings {name}, who has doubts, to see {what} with us by {day}",
    ],
  },
}

type Row = {
  /** What a primary of this type is after, to be named again. */
  it: string
  /** One start for each obstacle, the likeliest obstacle first. */
  starts: Record<Obstacle, string>
}

export const STARTS: Record<ObjectiveType, Row> = {
  order: {
    it: "the order",
    starts: {
      budget: "orders a first part, {what}, that fits in what is left, by {day}",
      authority: "orders what needs no other signature, {what}, by {day}",
      date: "reserves {what} and names a later day for {it}, {day}",
      trust: "orders {what} to try, with a way out, by {day}",
      priority: "orders only what cannot wait, {what}, by {day}",
      person: "tells us who orders a first part in their place, {name}, by {day}",
    },
  },
  contract: {
    it: "the contract",
    starts: {
      authority: "sends {it} to {name} with two lines of their own by {day}",
      budget: "agrees a first part, {what}, that fits in what is left, by {day}",
      trust: "agrees a first part, {what}, with a way out, by {day}",
      date: "marks up {what} and names a later day for {it}, {day}",
      priority: "agrees only what cannot wait, {what}, by {day}",
      person: "tells us who looks at {it} in their place, {name}, by {day}",
    },
  },
  meeting: {
    it: "the meeting",
    starts: {
      date: "names a later day for a call of {number} minutes, {day}",
      priority: "gives us {number} minutes on {what} by {day}",
      person: "tells us who comes in their place, {name}, by {day}",
      authority: "asks {name} for leave to meet us and tells us the answer by {day}",
      trust: "reads {what} from us and sends us two questions by {day}",
      budget: "joins us by video instead by {day}",
    },
  },
  introduction: {
    it: "the introduction",
    starts: {
      trust: "asks {name} what they would want to see first and tells us the answer by {day}",
      person: "tells us who else we may speak to, {name}, by {day}",
      authority: "asks {name} for leave to introduce us and tells us the answer by {day}",
      priority: "sends {name} two lines of ours by {day}",
      date: "sends {name} two lines of ours and names a later day for {it}, {day}",
      budget: "tells us who draws up the next budget, {name}, by {day}",
    },
  },
  event: {
    it: "a private visit",
    starts: {
      date: "names a later day for {it}, {day}, and who comes, {name}",
      priority: "gives us {number} minutes at their own site on {what} by {day}",
      person: "tells us who comes in their place, {name}, by {day}",
      authority: "asks {name} for leave to come and tells us the answer by {day}",
      budget: "lets us bring {what} to their own site by {day}",
      trust: "rings {name}, who came last time, and tells us by {day} what is still missing",
    },
  },
  "demo-trial": {
    it: "the trial",
    starts: {
      person: "tells us who runs a shorter trial in their place, {name}, by {day}",
      priority: "gives us {number} minutes to show {what} by {day}",
      date: "names a later day for a shorter trial, {day}",
      budget: "takes {what} on loan, free of charge, until {day}",
      trust: "sees {what} in use with {name} by {day}",
      authority: "sends a plan of {it} to {name} with two lines of their own by {day}",
    },
  },
  proposal: {
    it: "the proposal",
    starts: {
      authority: "sends {it} to {name} with two lines of their own by {day}",
      budget: "picks a first part, {what}, that fits in what is left, by {day}",
      priority: "picks only what cannot wait, {what}, by {day}",
      date: "marks up {what} and names a later day for {it}, {day}",
      person: "tells us who looks at {it} in their place, {name}, by {day}",
      trust: "checks {what} with their own people and tells us the answer by {day}",
    },
  },
  information: {
    it: "what we asked for",
    starts: {
      authority: "asks {name} for leave to share {what} and tells us the answer by {day}",
      trust: "sends us a first part without names, {what}, by {day}",
      person: "tells us who else knows, {name}, by {day}",
      priority: "sends us only what lies ready, {what}, by {day}",
      date: "sends us a first part, {what}, and names a later day for the rest, {day}",
      budget: "sends us what is there, {what}, free of charge, by {day}",
    },
  },
  budget: {
    it: "the case",
    starts: {
      budget: "finds the money for a first part, {what}, in another pot by {day}",
      authority: "sends {it} for the budget to {name} with two lines of their own by {day}",
      priority: "names the one thing that is paid first, {what}, and a later day for ours, {day}",
      date: "puts {what} on the list for the next round by {day}",
      person: "tells us who looks at {it} in their place, {name}, by {day}",
      trust: "releases the cost of a test of {what} by {day}",
    },
  },
  "design-signoff": {
    it: "the design",
    starts: {
      authority: "sends {it} to {name} with two lines of their own by {day}",
      date: "marks up {what} and names a later day for {it}, {day}",
      person: "tells us who looks at {it} in their place, {name}, by {day}",
      budget: "names what may go, {what}, so that {it} fits in what is left, by {day}",
      priority: "signs off only what cannot wait, {what}, by {day}",
      trust: "sees {it} in use with {name} by {day}",
    },
  },
  renewal: {
    it: "the renewal",
    starts: {
      budget: "renews a first part, {what}, that fits in what is left, by {day}",
      authority: "sends the figures of last term to {name} with two lines of their own by {day}",
      trust: "renews a first part, {what}, with a way out, by {day}",
      priority: "extends only what cannot wait, {what}, until {day}",
      date: "extends {what} by {number} weeks and names a later day for {it}, {day}",
      person: "tells us who looks at {it} in their place, {name}, by {day}",
    },
  },
  referral: {
    it: "the referral",
    starts: {
      trust: "names what they would want to see first, {what}, by {day}",
      authority: "asks {name} for leave to refer us and tells us the answer by {day}",
      priority: "sends {name} two lines of ours by {day}",
      person: "names somebody else to refer us to, {name}, by {day}",
      date: "names {name} and a later day for {it}, {day}",
      budget: "lets us quote two lines of their own free of charge by {day}",
    },
  },
  "complaint-resolution": {
    it: "the complaint",
    starts: {
      trust: "checks {what} with their own people and tells us the answer by {day}",
      authority: "sends our offer on {it} to {name} with two lines of their own by {day}",
      budget: "agrees that we put {what} right free of charge by {day}",
      person: "tells us who looks at {it} in their place, {name}, by {day}",
      priority: "confirms only what cannot wait, {what}, by {day}",
      date: "confirms a first part, {what}, and names a later day for the rest, {day}",
    },
  },
  other: {
    it: "this",
    starts: {
      priority: "does only what cannot wait, {what}, by {day}",
      authority: "sends {what} to {name} with two lines of their own by {day}",
      date: "does a first part, {what}, and names a later day for the rest, {day}",
      person: "tells us who does it in their place, {name}, by {day}",
      budget: "does a first part, {what}, free of charge, by {day}",
      trust: "names what they would want to see first, {what}, by {day}",
    },
  },
}
