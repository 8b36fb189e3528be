import * as z from "zod"
import { idShape } from "@/lib/id"
import { FEEDBACK_KINDS, FEEDBACK_PARTS, LONGEST_COACHING } from "./vocabulary"

const words = (longest: number, missing: string) =>
  z
    .string()
    .trim()
    .min(1, missing)
    .max(longest, `At most ${longest.toLocaleString("en")} characters.`)

/** A piece of feedback as its form sends it; the id is made by the page, so that a form sent twice gives it once. */
export const feedbackInput = z
  .object({
    id: idShape,
    planId: idShape,
    kind: z.enum(FEEDBACK_KINDS, "Choose what it is."),
    part: z.enum(FEEDBACK_PARTS),
    quote: z.string().max(LONGEST_COACHING.quote, "Select fewer words.").default(""),
    words: words(LONGEST_COACHING.words, "Write what you saw, and what to try."),
    reason: z.string().trim().max(LONGEST_COACHING.reason).default(""),
  })
  .refine(({ kind, reason }) => kind !== "must-fix" || reason !== "", {
    path: ["reason"],
    message: "Say why it must be fixed before the meeting.",
  })
  .transform((input) => ({ ...input, reason: input.kind === "must-fix" ? input.reason : "" }))
export type FeedbackInput = z.output<typeof feedbackInput>
