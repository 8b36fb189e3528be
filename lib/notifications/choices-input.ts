import * as z from "zod"
import { NOTIFICATION_KINDS } from "./kinds"

/**
 * The kinds somebody wants to be told of, as the form ticks them. None ticked sends none, so the form says besides that
 * it was this one: an empty answer must not silence everything.
 */
export const choicesInput = z.object({
  chosen: z.literal("kinds", "Open the page again."),
  kinds: z.array(z.enum(NOTIFICATION_KINDS)).default([]),
})
