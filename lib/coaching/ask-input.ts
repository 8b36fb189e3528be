import * as z from "zod"
import { idShape } from "@/lib/id"
import { FEEDBACK_PARTS, LONGEST_COACHING } from "./vocabulary"

/** A request for review: the plan, what to look at, and a line that may stay empty. */
export const askInput = z.object({
  id: idShape,
  planId: idShape,
  part: z.enum(FEEDBACK_PARTS).default("whole"),
  words: z.string().trim().max(LONGEST_COACHING.ask, `At most ${LONGEST_COACHING.ask} characters.`).default(""),
})
export type AskForReview = z.output<typeof askInput>
