import * as z from "zod"
import { idShape } from "@/lib/id"
import { GRADES } from "@/lib/relationships/grade"
import { SIGNS } from "@/lib/relationships/sign"
import { isPlainDate } from "@/lib/time/day"
import { oneLine } from "./one-line"

const day = (sentence: string) => z.string(sentence).refine(isPlainDate, sentence)

const ofContact = { accountId: idShape, contactId: idShape }

/** One sign a rep saw, on the day they saw it. `signId` is the row's, made by the page. */
export const noteSignInput = z.object({
  ...ofContact,
  signId: idShape,
  sign: z.enum(SIGNS, "Choose what you saw."),
  seenOn: day("Give the day you saw it."),
})

/** The day something that stood in the way was put right. */
export const repairBrakeInput = z.object({
  ...ofContact,
  signId: idShape,
  repairedOn: day("Give the day it was put right."),
})

/** A grade given by hand, with the reason it overrules the signs. */
export const gradeInput = z.object({
  ...ofContact,
  gradingId: idShape,
  grade: z.enum(GRADES, "Choose a grade."),
  reason: oneLine({ most: 300, required: "Say in a line why you grade it so." }),
})

export type SignToNote = z.output<typeof noteSignInput>
export type BrakeToRepair = z.output<typeof repairBrakeInput>
export type GradeByHand = z.output<typeof gradeInput>
