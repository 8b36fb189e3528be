import * as z from "zod"
import { idShape } from "@/lib/id"
import { GRADES } from "@/lib/relationships/grade"
import { CANCEL_REASONS } from "./meeting"
import { saveOfFields } from "./plan-form-fields"
import { planInput } from "./plan-input"

/** What to do once the words are stored. */
export const AFTER_SAVING = [
  "save",
  "ready",
  "draft",
  "customer",
  ...GRADES.map((grade) => `grade-${grade}` as const),
] as const

/** The editor's form as it is sent without JavaScript: the words, and which button was pressed. */
export const saveFormInput = z.preprocess(
  (sent) => {
    const fields = Object(sent) as Record<string, unknown>
    return { ...saveOfFields(fields), press: fields.press ?? "save", gradingId: fields.gradingId }
  },
  planInput.extend({ planId: idShape, press: z.enum(AFTER_SAVING), gradingId: idShape }),
)

/** A form's way of naming a plan at a version. */
export const planAtVersionForm = z.object({
  planId: idShape,
  version: z
    .string()
    .regex(/^[1-9]\d{0,8}$/, "Open the page again.")
    .transform(Number),
})

export const cancelInput = z.object({
  planId: idShape,
  reason: z.enum(CANCEL_REASONS, "Choose what happened."),
})
