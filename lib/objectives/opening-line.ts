import type { DisclosureQuestion } from "./disclosure"
import { firstNameIn } from "./first-name-in"
import { type OpeningFacts, type OpeningTopic, openingTopic } from "./opening-topic"
import { type SpokenAsk, spokenAsk } from "./spoken-ask"
import { RUNGS, type Rung } from "./vocabulary"

/** What the opening line may draw on. The objective itself is said from `ask` upwards, never below. */
export type Opening = OpeningFacts &
  Pick<DisclosureQuestion, "objective" | "minutes" | "meetingDate" | "unsaid" | "factors">

/** A rep who would rather not say it outright gets softer words; the rung stays. */
const isSofter = ({ factors }: Opening) => factors.includes("rep-uncomfortable")

/**
 * One or two sentences the rep can say, to be edited: they begin with the most telling fact there is, and name the ask
 * only on the rungs that name it. Never a word of what stays with the rep.
 */
export function openingLine(rung: Rung, opening: Opening): string {
  const { objective, unsaid = [], contactName } = opening
  const isAsked = RUNGS.indexOf(rung) >= RUNGS.indexOf("ask")
  const topic = openingTopic(opening, isAsked ? unsaid : [objective, ...unsaid])
  const line = isAsked
    ? withTheAsk(rung, topic, spokenAsk(objective, contactName), opening)
    : rung === "purpose"
      ? `${topic.says}. ${sayOpenQuestion(topic, opening)}`
      : `${topic.says}${BEGIN_THERE[topic.by] ?? ""}. ${sayFrame(topic, opening)}`
  const name = firstNameIn(contactName)
  return name === "" ? line.charAt(0).toUpperCase() + line.slice(1) : `${name}, ${line}`
}

const BEGIN_THERE: Partial<Record<OpeningTopic["by"], string>> = {
  need: ", and I'd like to talk about that",
  agreed: ", and I'd like to begin there",
}

function sayOpenQuestion({ by }: OpeningTopic, opening: Opening): string {
  if (isSofter(opening)) return "Would you tell me a little of how that looks from your side?"
  return {
    need: "How does that look today?",
    agreed: "How do things stand now?",
    purpose: "Where are you with that?",
    matter: "What matters most to you there?",
  }[by]
}

function sayFrame({ by }: OpeningTopic, opening: Opening): string {
  const from = `from ${sayLength(opening.minutes)}`
  if (isSofter(opening))
    return `Tell me what you'd like ${from}; if something makes sense at the end we can talk about it, and if not, that's fine.`
  const end = {
    need: "let's decide together at the end whether there's something in it for you",
    agreed: "at the end we'll decide together what comes next",
    purpose: "at the end we'll decide together whether to take it further",
    matter: "let's see at the end whether a next step makes sense",
  }[by]
  return `Tell me what you'd like ${from}, and ${end}; no is fine.`
}

function withTheAsk(rung: Rung, { by, says, reason }: OpeningTopic, ask: SpokenAsk | null, opening: Opening): string {
  const { meetingDate, objective } = opening
  const softer = isSofter(opening)
  // What the meeting is for stands behind the ask, unless the objective says it already.
  const why = /\bso (?:that|we|they)\b/iu.test(objective) ? "" : reason
  const lead = (begin: string) => (by === "need" || by === "agreed" ? `${says}, so ${begin}` : begin)
  if (rung === "ask-ahead") {
    const when = meetingDate ? `when we meet on ${sayDay(meetingDate)}` : "when we meet"
    const end = softer
      ? "There's no need to decide before then, and do say if it's too early."
      : "Bring whatever you need for that, and tell me if it's too early."
    return `${by === "need" || by === "agreed" ? lead(when) : `so that you can prepare: ${when}`} ${sayAsk(ask).replace(" today", "")}${why}. ${end}`
  }
  if (!softer) return `${lead("let me be open from the start")}: ${sayAsk(ask)}${why}. What would you need for that?`
  const could = ask?.whose === "yours" ? `could you see yourself ready to ${ask.words}${why}?` : `${sayAsk(ask)}${why}.`
  return `${lead("here is something to turn over while we talk")}: ${could} Say so if it's too early.`
}

function sayAsk(ask: SpokenAsk | null): string {
  if (!ask) return "I have something definite to ask of you"
  const { whose, words } = ask
  return {
    yours: `I'd like to ask you to ${words}`,
    others: `I'm hoping that ${words}`,
    ours: `I'm hoping to ${words}`,
    thing: `I'd like us to agree on ${words}`,
  }[whose]
}

/** "The hour", "the half hour", "the 45 minutes we have". */
function sayLength(minutes: number | null | undefined): string {
  if (!minutes) return "today"
  return minutes === 60 ? "the hour" : minutes === 30 ? "the half hour" : `the ${minutes} minutes we have`
}

/** "Tuesday 24 November". */
const sayDay = (day: string) =>
  new Date(`${day}T12:00:00Z`)
    .toLocaleDateString("en-GB", { weekday: "long", day: "numeric", month: "long", timeZone: "UTC" })
    .replace(",", "")
