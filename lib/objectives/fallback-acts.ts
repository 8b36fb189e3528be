import type { CustomerAct } from "./act-at"
import type { Reading } from "./reading"

const CONDITION = /^(?:if|when|should|unless|where|because|since|in)$/u

/** The number of the first word after the condition a fallback may open with ("If the board says no, …"). */
export function startOfFallback({ words }: Reading): number {
  if (!CONDITION.test(words[0]?.text ?? "")) return 0
  return Math.max(
    0,
    words.findIndex((word, at) => at > 0 && (word.after === "comma" || word.after === "stop" || word.text === "then")),
  )
}

/** What the customer does in a fallback itself, its opening condition left out. */
export function fallbackActs(reading: Reading): CustomerAct[] {
  const start = startOfFallback(reading)
  const acts = reading.acts.filter(({ kind }) => kind !== "state")
  const after = acts.filter(({ verb }) => verb >= start)
  // "If the rules get in the way she stocks one": without a comma the act stands inside the condition.
  if (after.length > 0 || reading.words[start]?.text !== "and") return after
  return acts.filter(({ who }) => who.kind === "pronoun")
}
