import { verbForms } from "./verb-forms"
import { readVerb } from "./verbs"
import { readWords, type Word } from "./words"

/** Somebody's agreed action taken apart: "Hanna sends the tender file" is Hanna, to send, "the tender file". */
export type AgreedAct = {
  /** Who does it, as it stands in the words; empty where they begin with the verb. */
  subject: string
  /** The verb after "to". */
  base: string
  /** What follows the verb, as it was written. */
  rest: string
}

/** How far into the words the verb is looked for. */
const FARTHEST = 5
const ENDED = /[\s.,;:!?]+$/u
const LEADING = /^(?:to|will|shall|must|should|please)$/u
const PRONOUN = /^(?:i|we|she|he|they|you)$/u

/** Takes an agreed action apart by its verb; null where no verb is plain enough to say it again. Never throws. */
export function readAgreedAct(action: string): AgreedAct | null {
  const text = action.trim().replace(ENDED, "")
  const words = readWords(text)
  for (let at = 0; at < Math.min(words.length, FARTHEST); at += 1) {
    const base = baseAt(words, at)
    const verb = words[at]
    if (!base || !verb) continue
    const subject = text.slice(0, words[subjectEnd(words, at)]?.end ?? 0)
    return {
      subject: at === 0 || LEADING.test(words[0]?.text ?? "") ? "" : subject,
      base,
      rest: text.slice(verb.end).trim(),
    }
  }
  return null
}

function baseAt(words: readonly Word[], at: number): string | null {
  const { text, capital } = words[at] ?? { text: "", capital: false }
  const before = words[at - 1]?.text ?? ""
  const verb = readVerb(text)
  // After "to" or "we", at the very beginning, or after several people the bare form is the verb.
  const bare = at === 0 || LEADING.test(before) || PRONOUN.test(before) || hasTwo(words, at)
  if (verb?.form === "base" && bare) return verb.base
  if (capital && at > 0) return null
  if (verb?.form === "third") return verb.base
  if (hasTwo(words, at) && words[at - 1]?.capital) return text
  // An unknown word that has the form of a verb, right after a name or at the beginning.
  return /[^s']s$/u.test(text) && (at === 0 || (at === 1 && words[0]?.capital)) ? baseOf(text) : null
}

const hasTwo = (words: readonly Word[], at: number) => words.slice(1, at).some(({ text }) => text === "and")

const subjectEnd = (words: readonly Word[], at: number) => (LEADING.test(words[at - 1]?.text ?? "") ? at - 2 : at - 1)

/** "publishes" is to publish, "tries" to try, "chooses" to choose. */
function baseOf(third: string): string {
  const candidates = [third.slice(0, -1), third.slice(0, -2), `${third.slice(0, -3)}y`]
  const fitting = candidates.filter((base) => base.length > 1 && verbForms(base).third === third)
  return fitting.find((base) => /(?:ss|sh|ch|x|zz|o|y)$/u.test(base)) ?? fitting[0] ?? third.slice(0, -1)
}
