import * as z from "zod"
import { oneLine } from "@/lib/customers/one-line"
import { idShape } from "@/lib/id"
import { RUNGS } from "@/lib/objectives/vocabulary"
import { type DebriefEntries, LONGEST_DEBRIEF } from "./debrief"
import { debriefOfFields } from "./debrief-fields"
import { keptText } from "./kept-text"
import { BUYER_REACTIONS, OUTCOMES } from "./meeting"
import { plainDateShape } from "./plain-date-shape"
import type { FormFields } from "./plan-form-fields"

const words = (most: number) =>
  z
    .string("Write this in words.")
    .max(most, `Only ${most.toLocaleString("en-GB")} characters fit here. Shorten it, and it is stored.`)
    .transform((typed) => keptText(typed).trim())

const entriesShape = z.object({
  outcome: z.enum(OUTCOMES, "Choose how it came out."),
  primaryAsked: z.boolean("Say whether you asked for it.").nullable(),
  fallbackTrigger: words(LONGEST_DEBRIEF.fallbackTrigger),
  said: words(LONGEST_DEBRIEF.said),
  heard: z.enum(RUNGS, "Choose what they heard.").nullable(),
  reaction: z.enum(BUYER_REACTIONS, "Choose how they took it.").nullable(),
  agreedAction: words(LONGEST_DEBRIEF.agreedAction),
  agreedBy: oneLine({ most: LONGEST_DEBRIEF.agreedBy }),
  agreedDue: plainDateShape.nullable(),
}) satisfies z.ZodType<DebriefEntries>

/** A debrief, and the version it was based on: 0 where none was stored. */
export const debriefInput = z.object({
  version: z.number("Open the page again.").int().min(0).max(2_147_483_647),
  entries: entriesShape,
})

/** The same as a form sends it. */
export const debriefFormInput = z.preprocess(
  (sent) => debriefOfFields(Object(sent) as FormFields),
  debriefInput.extend({ planId: idShape }),
)
