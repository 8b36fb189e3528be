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
