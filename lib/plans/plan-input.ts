import * as z from "zod"
import { idShape } from "@/lib/id"
import { ASK_SIZES, DISCLOSURE_FACTORS, RUNGS, SITUATION_PROMPTS } from "@/lib/objectives/vocabulary"
import { keptText } from "./kept-text"
import { AGAINST_ADVICE_REASONS, CHANNELS, STAGES } from "./meeting"
import { meetingTimeFields, withRealTime } from "./meeting-time-shape"
import { plainDateShape } from "./plain-date-shape"
import { LONGEST, MOST_FALLBACKS, type PlanEntries } from "./plan-entries"

/** Words of at most so many characters; what the store cannot keep is left out first. */
const words = (most: number) =>
  z
    .string("Write this in words.")
    .max(most, `Only ${most.toLocaleString("en-GB")} characters fit here. Shorten it, and it is stored.`)
    .transform(keptText)

/** A list sent as itself, each choice once. */
const chosen = <Words extends readonly [string, ...string[]]>(of: Words) =>
  z
    .array(z.enum(of))
    .max(of.length * 2)
    .transform((list) => [...new Set(list)])

const fallbackShape = z.object({
  words: words(LONGEST.fallbackWords),
  trigger: words(LONGEST.fallbackTrigger),
  howItDiffers: words(LONGEST.howItDiffers),
})

const situationLineShape = z.object({ words: words(LONGEST.situation), asOf: plainDateShape.or(z.literal("")) })

const entriesShape = z.object({
  accountId: idShape,
  mainContactId: idShape.nullable(),
  otherContactIds: z.array(idShape).max(20, "At most 20 others fit in a plan."),
  ...meetingTimeFields,
  place: words(LONGEST.place),
  channel: z.enum(CHANNELS, "Choose a visit, the phone or video."),
  stage: z.enum(STAGES, "Choose where the sale stands."),
  situation: z.object(
    Object.fromEntries(SITUATION_PROMPTS.map((prompt) => [prompt, situationLineShape])) as Record<
      (typeof SITUATION_PROMPTS)[number],
      typeof situationLineShape
    >,
  ),
  need: words(LONGEST.need),
  alsoLearn: words(LONGEST.alsoLearn),
  primaryWords: words(LONGEST.primaryWords),
  purpose: words(LONGEST.purpose),
  fallbacks: z.array(fallbackShape).max(MOST_FALLBACKS, `At most ${MOST_FALLBACKS} fallbacks fit in a plan.`),
  askSize: z.enum(ASK_SIZES).nullable(),
  factors: chosen(DISCLOSURE_FACTORS),
  hears: z.enum(RUNGS).nullable(),
  againstAdvice: z.enum(AGAINST_ADVICE_REASONS).nullable(),
  againstAdviceWords: words(LONGEST.againstAdviceWords),
  openingLine: words(LONGEST.openingLine),
}) satisfies z.ZodType<PlanEntries>

const versionShape = z.number().int().min(1).max(2_147_483_647)

/** A save: everything the editor holds, and the version it was based on. */
export const planInput = z.object({ version: versionShape, entries: withRealTime(entriesShape) })
export type PlanInput = z.output<typeof planInput>

export const planRef = z.object({ planId: idShape })
