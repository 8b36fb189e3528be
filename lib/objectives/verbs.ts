import { CAUSATIVES, PLAIN_ACTS, SELLER_ACTS, SOFT_ACTS } from "./lexicon-acts"
import { verbForms } from "./verb-forms"
import type { Word } from "./words"

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
for (const base of new Set([...PLAIN, ...SOFT, ...SELLER, ...CAUSE])) {
  const kinds = { plain: PLAIN.has(base), soft: SOFT.has(base), seller: SELLER.has(base), causative: CAUSE.has(base) }
  const { third, past, gerund } = verbForms(base)
  const add = (text: string, form: VerbReading["form"]) => FORMS.has(text) || FORMS.set(text, { base, form, ...kinds })
  add(base, "base")
  add(third, "third")
  add(gerund, "gerund")
  for (const one of past) add(one, "past")
}

// Words of five letters and more are also found with one letter slipped: "retrun", "sigend".
const SLIPS = new Map<string, string>()
for (const form of FORMS.keys()) {
  if (form.length < 5) continue
  for (let i = 1; i < form.length - 1; i++) {
    const swapped = form.slice(0, i) + (form[i + 1] ?? "") + (form[i] ?? "") + form.slice(i + 2)
    if (!FORMS.has(swapped)) SLIPS.set(swapped, form)
  }
}

/** The verb a word may be, whatever its form; a word with two neighbouring letters swapped counts too. */
export function readVerb(word: Word | string | undefined): VerbReading | null {
  if (word === undefined) return null
  const text = typeof word === "string" ? word : word.text
  return FORMS.get(text) ?? FORMS.get(SLIPS.get(text) ?? "") ?? null
}
