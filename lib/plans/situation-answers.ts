import { SITUATION_PROMPTS, type SituationPrompt } from "@/lib/objectives/vocabulary"
import type { PlainDate } from "@/lib/relationships/sign"
import type { PlanEntries } from "./plan-entries"

/** What to ask the customer where a line of the situation is not known, or may no longer be true. */
export const ASKS_ABOUT = {
  now: "How do things stand with them now?",
  changed: "What has changed for them since we last spoke?",
  "agreed-last-time": "What has become of what we agreed last time?",
  "who-decides": "Who can say yes to this now?",
  "in-the-way": "What stands in the way now?",
} as const satisfies Record<SituationPrompt, string>

/** The lines that have words of an earlier day. */
export const olderLines = ({ situation }: PlanEntries, today: PlainDate): SituationPrompt[] =>
  SITUATION_PROMPTS.filter((prompt) => {
    const { words, asOf } = situation[prompt]
    return words.trim() !== "" && asOf !== "" && asOf < today
  })

/** These lines are true as of today; one without words stays as it is. */
export function stillTrue(entries: PlanEntries, prompts: readonly SituationPrompt[], today: PlainDate): PlanEntries {
  const situation = { ...entries.situation }
  for (const prompt of prompts) {
    const { words } = situation[prompt]
    if (words.trim() !== "") situation[prompt] = { words, asOf: today }
  }
  return { ...entries, situation }
}

const linesOf = (text: string) => text.split("\n")

/** Whether the question about a line stands under also-learn. */
export const isAsked = ({ alsoLearn }: Pick<PlanEntries, "alsoLearn">, prompt: SituationPrompt): boolean =>
  linesOf(alsoLearn).some((line) => line.trim() === ASKS_ABOUT[prompt])

/** Puts the question about a line under also-learn, once. The line's own words stay. */
export function askInstead(entries: PlanEntries, prompt: SituationPrompt): PlanEntries {
  if (isAsked(entries, prompt)) return entries
  const before = entries.alsoLearn.trimEnd()
  return { ...entries, alsoLearn: before === "" ? ASKS_ABOUT[prompt] : `${before}\n${ASKS_ABOUT[prompt]}` }
}

/** Takes the question about a line away again, and nothing else. */
export const askNoMore = (entries: PlanEntries, prompt: SituationPrompt): PlanEntries => ({
  ...entries,
  alsoLearn: linesOf(entries.alsoLearn)
    .filter((line) => line.trim() !== ASKS_ABOUT[prompt])
    .join("\n"),
})
