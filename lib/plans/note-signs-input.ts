import * as z from "zod"
import { idShape } from "@/lib/id"
import { SIGNS } from "@/lib/relationships/sign"
import { MOST_OFFERED } from "@/lib/relationships/signs-after"

/** Signs ticked at the end of a debrief. What is not ticked is not known, and stands for nothing. */
export const noteSignsInput = z.object({
  planId: idShape,
  signs: z
    .array(z.enum(SIGNS), "Tick what you saw.")
    .min(1, "Tick what you saw, or leave it.")
    .max(MOST_OFFERED, `At most ${MOST_OFFERED} at once.`),
})
