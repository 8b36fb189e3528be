import { type EarlierAim, NOTHING_KNOWN } from "../circumstances"
import type { PlanDraft } from "../plan-draft"
import type { ContextRuleName } from "../vocabulary"
import { type Explanation, type Known, primaryOf } from "./example"

const whoDecides = (words: string): Known => ({
  given: `The plan says of who can say yes: “${words}”.`,
  plan: { situation: { "who-decides": { words, asOf: null } } },
})

const met = (...earlier: EarlierAim[]): PlanDraft["circumstances"] => ({ ...NOTHING_KNOWN, earlier })
const aim = (primary: string, agreed: EarlierAim["agreed"] = null): EarlierAim => ({
  primary,
  isWithContact: true,
  agreed,
})
const ONE_SENTENCE = "Hanna orders the spring course"

/** What a plan's facts say of its primary, where the words alone could not. */
export const CONTEXT_EXPLAINED: Record<ContextRuleName, Explanation> = {
  "absent-decider": {
    looksFor:
      "A decision is asked for, and whoever can make it, by what the plan says, is not among those you meet. Where the words speak of that person, an introduction or a paper for them, nothing is said.",
    good: primaryOf("Hanna signs the two-year contract by 12 June", whoDecides("Hanna herself")),
    bad: primaryOf("Hanna signs the two-year contract before I leave", whoDecides("Only the CFO, Tom Reyes")),
    limits:
      "It reads one line of the plan. Who really decides is often more than one line; what is not written is not guessed.",
  },
  "already-agreed": {
    looksFor:
      "What is asked for is what they agreed to last time. More of the same is a step on, and is not held to be the same.",
    good: primaryOf("Hanna books four places on the open day before I leave", {
      given: "Last time she agreed to book two places on the open day.",
      plan: { circumstances: met(aim("", { action: "Hanna books two places on the open day", became: "done" })) },
    }),
    bad: primaryOf("Hanna books two places on the open day before I leave", {
      given: "Last time she agreed to book two places on the open day.",
      plan: { circumstances: met(aim("", { action: "Hanna books two places on the open day", became: "done" })) },
    }),
    limits: "It compares words. The same thing in quite other words is not noticed.",
  },
  overreach: {
    looksFor:
      "A large ask of somebody who hardly knows you, of people who may seldom decide it, or in less time than it takes.",
    good: primaryOf("Hanna signs the two-year contract by 12 June", {
      given: "You know each other, and they have your proposal.",
      plan: { circumstances: { ...NOTHING_KNOWN, late: true }, size: "large" },
    }),
    bad: primaryOf("Hanna signs the two-year contract by 12 June", {
      given: "Nobody there knows you yet.",
      plan: { circumstances: { ...NOTHING_KNOWN, firstContact: true }, grade: "new", size: "large" },
    }),
    limits:
      "That somebody has no plan here yet does not mean that they do not know you: only the stage or the grade says so. What is large to them is the rep's to say; otherwise the kind of objective suggests it.",
  },
  "same-every-time": {
    looksFor: "The same sentence was the primary of several earlier meetings here, and only its day was changed.",
    good: primaryOf(ONE_SENTENCE, {
      given: "It was the primary of one earlier meeting.",
      plan: { circumstances: met(aim(ONE_SENTENCE)) },
    }),
    bad: primaryOf(ONE_SENTENCE, {
      given: "It was the primary of the last two meetings.",
      plan: { circumstances: met(aim(ONE_SENTENCE), aim(ONE_SENTENCE)) },
    }),
    limits: "It knows only meetings planned here, and a sentence that is turned round is a new one to it.",
  },
  underreach: {
    looksFor: "A small step, or none, where more could be asked by now: at a later meeting, or once they are deciding.",
    good: primaryOf("Hanna agrees to another meeting with her director on 16 June", {
      given: "It is the fourth meeting.",
      plan: { circumstances: met(aim("a"), aim("b"), aim("c")) },
    }),
    bad: primaryOf("Keep in touch with Hanna", {
      given: "It is the fourth meeting.",
      plan: { circumstances: met(aim("a"), aim("b"), aim("c")) },
    }),
    limits:
      "Meetings are counted, not weighed: four visits to a customer of ten years are many less than four in a month.",
  },
  "only-information": {
    looksFor: "A visit from which only information is wanted, and for us alone: could they mail it?",
    good: primaryOf("Hanna tells us who decides and agrees to a second visit by 16 June", {
      given: "It is a visit.",
      plan: { circumstances: { ...NOTHING_KNOWN, isVisit: true } },
    }),
    bad: primaryOf("Hanna tells us who decides on training", {
      given: "It is a visit.",
      plan: { circumstances: { ...NOTHING_KNOWN, isVisit: true } },
    }),
    limits: "Some things are only told face to face. Then it does not fit; say so.",
  },
  "only-our-quarter": {
    looksFor: "The only reason that is given is our own quarter or target: no need of theirs is quoted.",
    good: primaryOf("Hanna signs the order by 26 June to make our quarter", {
      given: "Their need is quoted: “The new course must run by July”.",
      plan: { need: "The new course must run by July" },
    }),
    bad: primaryOf("Hanna signs the order by 26 June to make our quarter"),
    limits: "It knows a closed list of words for a quarter and a target; the same thought in other words is not seen.",
  },
  "who-decides": {
    looksFor:
      "A large decision is asked for, and the plan does not say who can make it. It is a question and no fault.",
    good: primaryOf("Hanna signs the two-year contract by 12 June", whoDecides("Hanna herself")),
    bad: primaryOf("Hanna signs the two-year contract by 12 June"),
    limits:
      "It is asked of every large decision. It is quiet where the contact's title stands at the top of the house, or asking is already part of the plan.",
  },
}
