import type { Chapter } from "./chapter"
import { contextChapter } from "./context-chapter"
import { disclosureChapter } from "./disclosure-chapter"
import { fallbackChapter } from "./fallback-chapter"
import { measuredChapter } from "./measured-chapter"
import { commitmentsChapter, criteriaChapter, typesChapter } from "./objective-chapters"
import { obstacleChapter } from "./obstacle-chapter"
import { othersChapter } from "./others-chapter"

/** How Callcraft reads an objective, whole: drawn from the rules, their own tables, and what was measured of them. */
export const chapters = (): Chapter[] => [
  criteriaChapter(),
  contextChapter(),
  fallbackChapter(),
  disclosureChapter(),
  obstacleChapter(),
  commitmentsChapter(),
  typesChapter(),
  othersChapter(),
  measuredChapter(),
]
