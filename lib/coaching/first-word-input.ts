import * as z from "zod"
import { reviewInput } from "./review-input"
import { FIRST_WORDS } from "./vocabulary"

/** A first word as its form sends it: one of three, and no grade a form could slip in beside it. */
export const firstWordInput = reviewInput
  .pick({ id: true, planId: true })
  .extend({ firstWord: z.enum(FIRST_WORDS, "Choose one of the three.") })
  .transform((input) => reviewInput.parse(input))
