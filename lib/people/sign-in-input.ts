import * as z from "zod"
import { idShape } from "../id"
import { isZone } from "../time/zone"
import { emailShape } from "./email"

/** A zone from the browser; anything it should not have sent is as if it had sent none. */
const browserZone = z.string().refine(isZone).optional().catch(undefined)

/** What somebody gives to sign in. */
export const signInInput = z.object({
  email: emailShape,
  password: z
    .string("Write your password.")
    .min(1, "Write your password.")
    .max(1_000, "That is longer than any password here."),
  timeZone: browserZone,
  /** Where they were going; judged by `returnPath`. */
  next: z.string().optional(),
})

/** What somebody gives to sign in again beside a page that is still open, and whose page that is. */
export const signInAgainInput = signInInput.pick({ email: true, password: true }).extend({ userId: idShape })
