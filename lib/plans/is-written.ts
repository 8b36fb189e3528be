import type { SituationPrompt } from "@/lib/objectives/vocabulary"
import type { Fallback } from "./plan"
import { hasWords } from "./plan-entries"

/** What of a plan is written by its rep. Place, people and choices come with an invitation too, and are no preparation. */
type Written = {
  situation: Partial<Record<SituationPrompt, { words: string }>>
  need: string
  alsoLearn: string
  primaryWords: string
  purpose: string
  fallbacks: readonly Fallback[]
  openingLine: string
}

/** Whether a plan has a single word of preparation in it. A meeting taken over from a calendar begins without. */
export function isWritten(plan: Written): boolean {
  const { situation, need, alsoLearn, primaryWords, purpose, fallbacks, openingLine } = plan
  const lines = Object.values(situation).map(({ words }) => words)
  return fallbacks.some(hasWords) || [...lines, need, alsoLearn, primaryWords, purpose, openingLine].some(isNotBlank)
}

const isNotBlank = (words: string): boolean => words.trim() !== ""
