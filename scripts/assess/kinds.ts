import * as z from "zod"
import { ADVICE_OF_RUNG, adviseDisclosure } from "../../lib/objectives/advise-disclosure"
import { assessObjective } from "../../lib/objectives/assess-objective"
import { checkFallback } from "../../lib/objectives/check-fallback"
import { brakeInWords, factorsInWords } from "../../lib/objectives/factors-in-words"
import { openingLine } from "../../lib/objectives/opening-line"
import { ASK_SIZES, OBJECTIVE_TYPES } from "../../lib/objectives/vocabulary"
import { BUYER_STYLES } from "../../lib/relationships/buyer-style"
import { GRADES } from "../../lib/relationships/grade"

const id = z.union([z.string(), z.number()])
const meetingDate = z.iso.date().nullish()

const objective = z.object({ id, text: z.string(), meeting_date: meetingDate })
const fallback = z.object({ id, primary: z.string(), fallback: z.string(), meeting_date: meetingDate })
const disclosure = z.object({
  id,
  objective: z.string(),
  objective_type: z.enum(OBJECTIVE_TYPES),
  relationship: z.enum([...GRADES, "not-graded"]),
  buyer_style: z.enum(BUYER_STYLES),
  commitment_size: z.enum(ASK_SIZES).nullish(),
  is_fallback: z.boolean(),
})

function assess(row: z.infer<typeof objective>) {
  const { criteria, commitment, type, findings } = assessObjective({
    text: row.text,
    meetingDate: row.meeting_date ?? null,
  })
  return {
    id: row.id,
    specific: criteria.specific.verdict,
    measurable: criteria.measurable.verdict,
    achievable: criteria.achievable.verdict,
    relevant: criteria.relevant.verdict,
    time_bound: criteria.time_bound.verdict,
    commitment,
    type,
    findings,
  }
}

function check(row: z.infer<typeof fallback>) {
  const { verdict, blocks, findings } = checkFallback({
    primary: row.primary,
    fallback: row.fallback,
    meetingDate: row.meeting_date ?? null,
  })
  return { id: row.id, verdict, blocks, findings }
}

function advise(row: z.infer<typeof disclosure>) {
  const question = {
    objective: row.objective,
    type: row.objective_type,
    size: row.commitment_size ?? null,
    grade: row.relationship,
    style: row.buyer_style,
    factors: factorsInWords(row.objective, row.objective_type),
    braked: brakeInWords(row.objective),
    isFallback: row.is_fallback,
  }
  const { rung, reasons } = adviseDisclosure(question)
  return { id: row.id, rung, advice: ADVICE_OF_RUNG[rung], reasons, opening_line: openingLine(rung, question) }
}

/** What the command can be asked for: each kind reads one shape of line and answers with another. */
export const KINDS = {
  objectives: (line: unknown) => assess(objective.parse(line)),
  fallbacks: (line: unknown) => check(fallback.parse(line)),
  disclosure: (line: unknown) => advise(disclosure.parse(line)),
} as const

export type Kind = keyof typeof KINDS
export const isKind = (word: string | undefined): word is Kind => word !== undefined && Object.hasOwn(KINDS, word)
