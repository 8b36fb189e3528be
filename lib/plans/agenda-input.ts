import * as z from "zod"
import { oneLine } from "@/lib/customers/one-line"
import { idShape } from "@/lib/id"
import { AGENDA_LONGEST, MOST_TOPICS } from "./agenda"
import { keptText } from "./kept-text"

const words = (most: number) =>
  z
    .string("Write this in words.")
    .transform((text) => keptText(text).trim())
    .pipe(z.string().max(most, `Keep this to ${most} characters.`))
    .default("")

/** 0 while nothing was stored. */
const version = z
  .string("Open the page again: this form does not say what it changes.")
  .regex(/^(0|[1-9]\d{0,8})$/, "Open the page again: this form does not say what it changes.")
  .transform(Number)

/** A button beside a topic: where it stands, and what is to become of it. Any other press is a plain save. */
const PRESS = /^(up|down|remove)-([0-7])$/

/** The agenda as it is written. Empty lines are no topics. */
export const saveAgendaInput = z
  .object({
    planId: idShape,
    version,
    purpose: words(AGENDA_LONGEST.purpose),
    topics: z
      .array(oneLine({ most: AGENDA_LONGEST.topic }))
      .max(MOST_TOPICS, `At most ${MOST_TOPICS} topics fit.`)
      .default([]),
    askAhead: words(AGENDA_LONGEST.askAhead),
    press: z.string().max(20).default("save"),
  })
  .transform(({ press, topics, ...rest }) => ({
    ...rest,
    topics: pressed(topics, press).filter((topic) => topic !== ""),
  }))

export type AgendaWords = z.output<typeof saveAgendaInput>

/** What is published is what the page showed: `shown` says what that was. */
export const publishAgendaInput = z.object({ planId: idShape, shown: z.string("Open the page again.").max(20_000) })

/** A link of a plan: to be made, or taken back. */
export const linkRef = z.object({ planId: idShape, linkId: idShape })

function pressed(topics: string[], press: string): string[] {
  const [, move, place] = PRESS.exec(press) ?? []
  const at = Number(place)
  if (!move || at >= topics.length) return topics
  if (move === "remove") return topics.filter((_, index) => index !== at)
  const to = move === "up" ? at - 1 : at + 1
  if (to < 0 || to >= topics.length) return topics
  return topics.with(at, topics[to] as string).with(to, topics[at] as string)
}
