import { CAUSATIVES, PLAIN_ACTS, SELLER_ACTS, SOFT_ACTS } from "./lexicon-acts"
import { verbForms } from "./verb-forms"

/** What kind of doing a verb is, and in which form it stands. */
export type VerbReading = {
  base: string
  form: "base" | "third" | "past" | "gerund"
  plain: boolean
  soft: boolean
  seller: boolean
  causative: boolean
}

const split = (list: string) => new Set(list.trim().split(/\s+/u))
const PLAIN = split(PLAIN_ACTS)
const SOFT = split(SOFT_ACTS)
const SELLER = split(SELLER_ACTS)
const CAUSE = split(CAUSATIVES)

const FORMS = new Map<string, VerbReading>()
// No form of a verb is longer.
const LONGEST_VERB = 14
for (const base of new Set([...PLAIN, ...SOFT, ...SELLER, ...CAUSE])) {
  const kinds = { plain: PLAIN.has(base), soft: SOFT.has(base), seller: SELLER.has(base), causative: CAUSE.has(base) }
  const { third, past, gerund } = verbForms(base)
  const add = (text: string, form: VerbReading["form"]) => FORMS.has(text) || FORMS.set(text, { base, form, ...kinds })
  add(base, "base")
  add(third, "third")
  add(gerund, "gerund")
  for (const one of past) add(one, "past")
}

// The letters of a form whatever their order: most words have other letters than any verb, and need no closer look.
const LETTERS = new Set(Array.from(FORMS.keys(), lettersOf))
function lettersOf(text: string): number {
  let sum = 0
  for (let at = 0; at < text.length; at++) sum += text.charCodeAt(at) ** 2
  return sum
}

/**
 * The verb a word may be, whatever its form. A word of five letters and more is also found with two neighbouring letters
 * swapped: "retrun", "sigend".
 */
export function verbOf(text: string): VerbReading | null {
  return FORMS.get(text) ?? slippedVerb(text)
}

function slippedVerb(text: string): VerbReading | null {
  if (text.length < 5 || text.length > LONGEST_VERB || !LETTERS.has(lettersOf(text))) return null
  for (let at = 1; at < text.length - 1; at++) {
    const found = FORMS.get(text.slice(0, at) + text.charAt(at + 1) + text.charAt(at) + text.slice(at + 2))
    if (found) return found
  }
  return null
}

/** The verb a word may be; see `verbOf`. */
export function readVerb(word: { verb: VerbReading | null } | string | undefined): VerbReading | null {
  if (word === undefined) return null
  return typeof word === "string" ? verbOf(word) : word.verb
}
