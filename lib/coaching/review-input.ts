import * as z from "zod"
import { idShape } from "@/lib/id"
import { RUNGS } from "@/lib/objectives/vocabulary"
import { FALLBACK_GRADES, FIRST_WORDS } from "./vocabulary"

const verdict = z.enum(["met", "missing"]).nullable().default(null)

/** A manager's own judgement of a plan, each part given or left open. */
const gradesShape = z.object({
  specific: verdict,
  measurable: verdict,
  achievable: verdict,
  relevant: verdict,
  timeBound: verdict,
  fallback: z.enum(FALLBACK_GRADES).nullable().default(null),
  hears: z.enum(RUNGS).nullable().default(null),
})
export type Grades = z.output<typeof gradesShape>

/** A review as its form sends it: the first word, one tap, and grades where this plan is of the sample. */
export const reviewInput = z.object({
  id: idShape,
  planId: idShape,
  firstWord: z.enum(FIRST_WORDS).nullable(),
  sampled: z.boolean().default(false),
  grades: gradesShape.prefault({}),
})
export type ReviewInput = z.output<typeof reviewInput>
