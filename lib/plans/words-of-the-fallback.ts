import type { CustomerAgenda } from "@/lib/objectives/agenda"
import { secretWords } from "@/lib/objectives/leak-check"
import { readWords } from "@/lib/objectives/words"
import type { Plan } from "./plan"

/** Shorter words than this stand in every text. Numbers count whatever their length. */
const TELLING = 5

/** Longer words that say nothing of what a text is about. */
const EVERYDAY = new Set(
  "about above after again against along already always among another around because before begin being below between bring could during early either enough every first following given going happy having their there these thing things think third those three through today together tomorrow until value wants weeks welcome where whether which while whole whose within without would years yours meeting agenda month months place point question questions second short since still talk their they'd we'd we'll would".split(
    " ",
  ),
)

/**
 * Words of the agenda that of everything in the plan only the fallback holds: a single one can tell a careful reader
 * that there is something smaller to be had. Worth a look, no reason to refuse.
 */
export function wordsOfTheFallback(agenda: CustomerAgenda, plan: Plan): string[] {
  const secret = secretWords(
    plan.fallbacks.flatMap(({ words, trigger }) => [words, trigger]),
    [plan.primaryWords, plan.purpose, plan.account.name, plan.place, plan.rep.name, agenda.company].concat(
      [plan.mainContact, ...plan.others].flatMap((one) => (one ? [one.name, one.title] : [])),
    ),
  )
  const printed = readWords([agenda.purpose, ...agenda.topics, agenda.ask ?? ""].join("\n"))
  const found = printed
    .map(({ text }) => text)
    .filter((word) => secret.has(word) && (/\p{N}/u.test(word) || (word.length >= TELLING && !EVERYDAY.has(word))))
  return [...new Set(found)]
}
