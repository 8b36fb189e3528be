import type { DisclosureQuestion } from "./disclosure"
import { firstNameIn } from "./first-name-in"
import { isPlainlyNotEnglish } from "./language"
import { askInTheirWords } from "./spoken-ask"
import type { Rung } from "./vocabulary"

/** What the opening line may draw on. The objective itself is used from `ask` upwards, never below. */
export type Opening = Pick<DisclosureQuestion, "objective" | "purpose" | "need" | "contactName"> & { softer: boolean }

/**
 * A line the rep can say, to be edited: true to the purpose, and naming the ask only on the rungs that name it.
 * Softer words stay on the same rung.
 */
export function openingLine(rung: Rung, opening: Opening): string {
  const hello = greeting(opening.contactName)
  const topic = sayTopic(opening)
  switch (rung) {
    case "purpose":
      return `${hello} ${topic} Where do things stand with you?`
    case "frame":
      return opening.softer
        ? `${hello} ${topic} What would you like from today? If it makes sense to you at the end we can talk about a next step, and no is fine.`
        : `${hello} ${topic} What would you like from today? At the end we decide together whether there is a next step, and no is fine.`
    case "ask": {
      const ask = askInTheirWords(opening.objective, opening.contactName)
      return opening.softer
        ? `${hello} ${topic} There is something I hope to come to later, and you can think about it as we talk: ${ask}. Say so if it is too early.`
        : `${hello} ${topic} I will say openly what I hope for today: ${ask}. Tell me what would have to be true for that.`
    }
    case "ask-ahead":
      return `${hello} ${topic} So that you can prepare, here is what I would like us to settle when we meet: ${askInTheirWords(opening.objective, opening.contactName)}.`
  }
}

function greeting(name: string | null | undefined): string {
  const first = firstNameIn(name)
  return first === "" ? "Thank you for making the time." : `Thank you for making the time, ${first}.`
}

function sayTopic({ need, purpose }: Opening): string {
  const voiced = tidy(need)
  if (voiced !== "") return `You told me "${voiced}". I would like to talk about that.`
  const reason = tidy(purpose).replace(/^(?:so that|so|in order that)\s+/iu, "")
  if (reason === "" || isPlainlyNotEnglish(reason))
    return "I would like to understand how this looks from your side and whether we can help."
  if (/^(?:in order )?to\s/iu.test(reason)) return `I am here ${lowerStart(reason)}.`
  return HAS_A_VERB.test(reason)
    ? `I would like us to talk, so that ${lowerStart(reason)}.`
    : `I would like to talk about ${lowerStart(reason)}.`
}

// A clause ("planning can start") or a topic ("the winter shifts")?
const HAS_A_VERB =
  /\b(?:can|could|may|might|will|would|should|is|are|was|has|have|do|does|don't|doesn't|won't|no longer|never|get|gets|stop|stops|know|knows|start|starts|keep|keeps|run|runs|need|needs)\b/iu

const tidy = (words: string | null | undefined) =>
  (words ?? "")
    .trim()
    .replace(/\s+/gu, " ")
    .replace(/^["'“‘]+|["'”’.!?\s]+$/gu, "")
    .slice(0, 300)

// Only an ordinary first word loses its capital: "So that" does, "IT" and "Anna" do not.
function lowerStart(words: string): string {
  return /^(?:The|A|An|To|Our|Your|Their|His|Her|They|We|You|She|He|It|This|That|Planning|Nobody|Everybody)\b/u.test(
    words,
  )
    ? words.charAt(0).toLowerCase() + words.slice(1)
    : words
}
