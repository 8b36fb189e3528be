import * as z from "zod"
import { idShape } from "@/lib/id"
import { fieldOfRule } from "@/lib/objectives/quiet-findings"
import { ANSWERABLE_RULES, LONGEST_UNFITTING, UNFITTING_FIELDS } from "@/lib/objectives/unfitting"
import { keptText } from "./kept-text"

/** A finding the rep says does not fit; `id` is made by the page, so that a tap sent twice is one. */
export const noteUnfittingInput = z
  .object({
    planId: idShape,
    id: idShape,
    rule: z.enum(ANSWERABLE_RULES),
    field: z.enum(UNFITTING_FIELDS),
    words: z.string().min(1).max(LONGEST_UNFITTING).transform(keptText),
  })
  .refine(({ rule, field }) => field === fieldOfRule(rule), "This is no finding about those words.")

/** The finding is to be heard again. */
export const withdrawUnfittingInput = z.object({ planId: idShape, unfittingId: idShape })
