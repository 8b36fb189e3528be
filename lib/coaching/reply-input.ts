import * as z from "zod"
import { idShape } from "@/lib/id"
import { LONGEST_COACHING, REPLY_KINDS } from "./vocabulary"

/** A reply as its form sends it; the id is made by the page. */
export const replyInput = z.object({
  id: idShape,
  feedbackId: idShape,
  kind: z.enum(REPLY_KINDS).default("answer"),
  words: z
    .string()
    .trim()
    .min(1, "Write what you want to say.")
    .max(LONGEST_COACHING.words, `At most ${LONGEST_COACHING.words.toLocaleString("en")} characters.`),
})
export type ReplyInput = z.output<typeof replyInput>
