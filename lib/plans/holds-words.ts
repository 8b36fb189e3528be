import type { SituationPrompt } from "@/lib/objectives/vocabulary"
import type { Fallback } from "./plan"
import { hasWords } from "./plan-entries"

/** What of a plan is words. Place, people and choices are none. */
export type PlanWords = {
  situation: Partial<Record<SituationPrompt, { words: string }>>
  need: string
  alsoLearn: string
  primaryWords: string
  purpose: string
  fallbacks: readonly Fallback[]
  openingLine: string
}

/** Whether there is a single word in a plan, whoever put it there. */
export function holdsWords(plan: PlanWords): boolean {
  const { situation, need, alsoLearn, primaryWords, purpose, fallbacks, openingLine } = plan
  const lines = Object.values(situation).map(({ words }) => words)
  return fallbacks.some(hasWords) || [...lines, need, alsoLearn, primaryWords, purpose, openingLine].some(isNotBlank)
}

const isNotBlank = (words: string): boolean => words.trim() !== ""
