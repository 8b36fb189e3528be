import { adviseDisclosure } from "@/lib/objectives/advise-disclosure"
import { assessObjective } from "@/lib/objectives/assess-objective"
import { disclosureQuestion, toldRung } from "@/lib/objectives/disclosure-question"
import { openingLine } from "@/lib/objectives/opening-line"
import { fallbackCue, pivotLine } from "@/lib/objectives/pivot-line"
import type { SituationPrompt } from "@/lib/objectives/vocabulary"
import type { PlainDate } from "@/lib/relationships/sign"
import { cautionAboutOthers } from "./caution-about-others"
import { draftOf } from "./draft-of"
import type { Plan } from "./plan"
import { isAsked } from "./situation-answers"

/** What was agreed comes first: it is what the customer remembers. */
const STANDS_IN_ORDER: readonly SituationPrompt[] = ["agreed-last-time", "changed", "now", "in-the-way", "who-decides"]

/** How many lines and questions a phone's screen holds beside the objective. */
const LINES = 3
const QUESTIONS = 3

/** Asked when the plan says nothing of it; to be said to the customer, not to ourselves. */
const TO_FIND_OUT: readonly { missing: (plan: Plan) => boolean; asks: string }[] = [
  {
    missing: (plan) => !plan.situation["who-decides"] && !isAsked(plan, "who-decides"),
    asks: "Who else has a say in this, and what matters to them?",
  },
  { missing: ({ need }) => need.trim() === "", asks: "What would make this worth your while?" },
  {
    missing: (plan) => !plan.situation.changed && !isAsked(plan, "changed"),
    asks: "What has changed for you since we last spoke?",
  },
]

/** The one screen a rep reads in the car park. */
export type Brief = {
  stands: { prompt: SituationPrompt; words: string; asOf: PlainDate }[]
  primary: string
  purpose: string
  openingLine: string
  /** The rep wrote it; otherwise it is a suggestion, and shown as one. */
  openingIsOwn: boolean
  notToSay: string[]
  /** Who else in the room asks for care; null where nobody does. */
  caution: string | null
  /** What the rep wants to learn, then what the plan does not know; what is ours is shown as a suggestion. */
  questions: { asks: string; isOwn: boolean }[]
  fallbacks: { cue: string; words: string; pivotLine: string }[]
}

/** Takes from a plan what is worth having in mind on the way in; the fallback's cue and pivot line come from the rules. */
export function briefOf(plan: Plan): Brief {
  const draft = draftOf(plan)
  const { type } = assessObjective({ text: plan.primaryWords, meetingDate: draft.meetingDate })
  const question = disclosureQuestion(draft, type)
  const advice = adviseDisclosure(question)

  return {
    stands: STANDS_IN_ORDER.flatMap((prompt) => {
      const line = plan.situation[prompt]
      return line ? [{ prompt, ...line }] : []
    }).slice(0, LINES),
    primary: plan.primaryWords,
    purpose: plan.purpose.trim() === "" ? "" : `so that ${plan.purpose.trim().replace(/^so that\s+/i, "")}`,
    openingLine: plan.openingLine.trim() || openingLine(toldRung(question, advice.rung), question),
    openingIsOwn: plan.openingLine.trim() !== "",
    notToSay: advice.notToSay,
    caution: plan.mainContact && cautionAboutOthers(plan.mainContact, plan.others, draft.meetingDate),
    questions: [
      ...linesOf(plan.alsoLearn).map((asks) => ({ asks, isOwn: true })),
      ...TO_FIND_OUT.filter(({ missing }) => missing(plan)).map(({ asks }) => ({ asks, isOwn: false })),
    ].slice(0, QUESTIONS),
    fallbacks: plan.fallbacks.map(({ words, trigger }) => ({
      words,
      cue: fallbackCue(trigger),
      pivotLine: pivotLine(question.contactName, trigger),
    })),
  }
}

const linesOf = (text: string): string[] =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
