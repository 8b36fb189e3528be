import * as z from "zod"
import { idShape } from "@/lib/id"

export const feedbackRef = z.object({ feedbackId: idShape })

const saidAs = <Yes extends string, No extends string>(yes: Yes, no: No) =>
  z.enum([yes, no], "Choose one of the two.").transform((said) => said === yes)

/** The rep says that it is done, or that it is not after all. */
export const doneInput = feedbackRef.extend({ done: saidAs("yes", "no") })

/** Whether what had to be fixed at the last moment was changed before the meeting. */
export const changedInput = feedbackRef.extend({ changed: saidAs("yes", "no") })
