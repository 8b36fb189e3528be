import type { Plan } from "@/lib/plans/plan"
import type { Feedback } from "./feedback"
import type { FeedbackPart } from "./vocabulary"

type Words = Pick<Plan, "primaryWords" | "purpose" | "fallbacks" | "situation" | "need" | "alsoLearn" | "openingLine">

/** The words of a part of a plan that somebody can quote; the whole plan's for a part without any of its own. */
function wordsOf(plan: Words, part: FeedbackPart): string {
  const { primaryWords, purpose, fallbacks, situation, need, alsoLearn, openingLine } = plan
  const own: Partial<Record<FeedbackPart, string>> = {
    primary: primaryWords,
    purpose,
    fallback: fallbacks.map(({ words, howItDiffers }) => `${words}\n${howItDiffers}`).join("\n"),
    "fallback-trigger": fallbacks.map(({ trigger }) => trigger).join("\n"),
    situation: [...Object.values(situation).map((line) => line?.words ?? ""), need, alsoLearn].join("\n"),
    "opening-line": openingLine,
  }
  return own[part] ?? Object.values(own).join("\n")
}

const spaced = (words: string) => words.replace(/\s+/g, " ").trim().toLowerCase()

/** Whether the words that feedback quotes no longer stand in the part it is about. */
export const isChangedSince = ({ quote, part }: Pick<Feedback, "quote" | "part">, plan: Words): boolean =>
  quote !== "" && !spaced(wordsOf(plan, part)).includes(spaced(quote))
