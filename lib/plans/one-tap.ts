import { SITUATION_PROMPTS } from "@/lib/objectives/vocabulary"
import type { PlainDate } from "@/lib/relationships/sign"
import type { PlanEntries } from "./plan-entries"
import { askInstead, askNoMore, olderLines, stillTrue } from "./situation-answers"

/** Buttons of the editor that change words and ask nothing of the server. */
export const ONE_TAPS = [
  "nothing-changed",
  ...SITUATION_PROMPTS.map((prompt) => `still-${prompt}` as const),
  ...SITUATION_PROMPTS.map((prompt) => `unknown-${prompt}` as const),
  ...SITUATION_PROMPTS.map((prompt) => `asked-no-more-${prompt}` as const),
  "offer",
] as const
export type OneTap = (typeof ONE_TAPS)[number]

export const isOneTap = (press: string): press is OneTap => ONE_TAPS.some((one) => one === press)

type Given = {
  today: PlainDate
  /** The primary offered from what became of the last agreed action. */
  offer: string | null
}

/** The entries after such a button. An offer never takes the place of words that stand there. */
export function afterOneTap(entries: PlanEntries, press: OneTap, { today, offer }: Given): PlanEntries {
  if (press === "nothing-changed") return stillTrue(entries, olderLines(entries, today), today)
  if (press === "offer")
    return offer && entries.primaryWords.trim() === "" ? { ...entries, primaryWords: offer } : entries
  const prompt = SITUATION_PROMPTS.find((one) => press.endsWith(one))
  if (!prompt) return entries
  if (press.startsWith("still-")) return stillTrue(entries, [prompt], today)
  return press.startsWith("unknown-") ? askInstead(entries, prompt) : askNoMore(entries, prompt)
}
