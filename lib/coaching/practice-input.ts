import * as z from "zod"
import { idShape } from "@/lib/id"
import { FEEDBACK_PARTS, LONGEST_COACHING } from "./vocabulary"

/** Something to practise, from a suggestion or in the rep's own words. */
export const practiseInput = z.object({
  id: idShape,
  feedbackId: idShape.nullable().default(null),
  part: z.enum(FEEDBACK_PARTS).default("whole"),
  words: z
    .string()
    .trim()
    .min(1, "Write what you want to practise.")
    .max(LONGEST_COACHING.practice, `At most ${LONGEST_COACHING.practice} characters.`),
})
export type PractiseInput = z.output<typeof practiseInput>

/** A suggestion to be practised, in its own words. */
export const practiseInputOf = z.object({ id: idShape, feedbackId: idShape })

/** The words of a suggestion as something to practise: all of them, or as many as fit. */
export const practiceWords = (words: string): string =>
  words.length <= LONGEST_COACHING.practice ? words : `${words.slice(0, LONGEST_COACHING.practice - 1).trimEnd()}…`

/** How a practice item ends: done, in this plan where it was one, or dropped; or it is open again. */
export const endPracticeInput = z.object({
  itemId: idShape,
  end: z.enum(["done", "dropped", "open"], "Choose what became of it."),
  planId: idShape.nullable().default(null),
})
export type EndPractice = z.output<typeof endPracticeInput>
