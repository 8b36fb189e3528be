import * as z from "zod"
import { idShape } from "@/lib/id"
import { GRADES } from "@/lib/relationships/grade"
import { AGREED_ANSWERS, CANCEL_REASONS } from "./meeting"
import { ONE_TAPS } from "./one-tap"
import { saveOfFields } from "./plan-form-fields"
import { planInput } from "./plan-input"
import { readUnfittingPress, type UnfittingPress } from "./unfitting-press"

/** What to do once the words are stored; what changes them by one tap is done before. */
export const AFTER_SAVING = [
  "save",
  "ready",
  "draft",
  "customer",
  ...GRADES.map((grade) => `grade-${grade}` as const),
  ...AGREED_ANSWERS.map((answer) => `agreed-${answer}` as const),
  ...ONE_TAPS,
] as const

/** Which agreed action an answer is about, and what stood there when it was given. */
const agreedShape = z.object({ agreedAt: idShape, instead: z.enum(AGREED_ANSWERS).nullable() })

const agreedOf = ({ agreedAt, instead }: Record<string, unknown>) =>
  agreedAt ? { agreedAt, instead: instead || null } : null

/** One answer about an agreed action, as it is sent by itself. */
export const answerAgreedInput = z.object({
  planId: idShape,
  agreedAt: idShape,
  answer: z.enum(AGREED_ANSWERS, "Choose one of the three."),
  instead: z
    .enum(AGREED_ANSWERS)
    .or(z.literal(""))
    .transform((instead) => instead || null),
})

/** The editor's form as it is sent without JavaScript: the words, and which button was pressed. */
export const saveFormInput = z.preprocess(
  (sent) => {
    const fields = Object(sent) as Record<string, unknown>
    const { press = "save", gradingId, unfittingId } = fields
    const unfitting = typeof press === "string" ? readUnfittingPress(press) : null
    return {
      ...saveOfFields(fields),
      press: unfitting ? "save" : press,
      unfitting,
      gradingId,
      unfittingId,
      agreed: agreedOf(fields),
    }
  },
  planInput.extend({
    planId: idShape,
    press: z.enum(AFTER_SAVING),
    gradingId: idShape,
    agreed: agreedShape.nullable(),
    unfittingId: idShape,
    unfitting: z.custom<UnfittingPress | null>(),
  }),
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
