import * as z from "zod"
import { NOTIFICATION_KINDS } from "./kinds"

/** The kinds somebody wants to be told of, as the form ticks them; none ticked sends none. */
export const choicesInput = z.object({ kinds: z.array(z.enum(NOTIFICATION_KINDS)).default([]) })
