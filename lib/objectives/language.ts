import type { Finding } from "./finding"
import { ENGLISH_WORDS, LANGUAGE_WORDS } from "./lexicon-languages"

/** What is said, once, of words that are not English. */
export const NOT_ENGLISH =
  "This does not read as English; the coach reads English only. Your words are kept, and nothing here counts against them."

/** The one finding about such words. */
export const notEnglish = (field: Finding["field"]): Finding => ({
  rule: "not-english",
  field,
  weight: "advises",
  says: NOT_ENGLISH,
  evidence: [],
  question: null,
})

const LANGUAGES = Object.values(LANGUAGE_WORDS).map((words) => new Set(words.split(" ")))
const ENGLISH = new Set(ENGLISH_WORDS.split(" "))
// Words that English writes with an accent, where somebody does.
const BORROWED =
  /^(?:caf|na[iï]v|r[eé]sum|fa[cç]ad|clich|fianc|d[eé]cor|entr|ros[eé]|cr[eè]m|cr[eê]p|d[eé]tent|exp[oó]s|soir|proteg|protég|touch|pât|purée|jalape|piñ|über|smörg|coöp|coör|reël)/u
const WORD = /[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu
// "l'ordre", "d'une": elided before a small letter, as no name is.
const ELIDED = /^(?:l|d|qu|n|s|c|j|dell|all|nell|un)['’]\p{Ll}{2,}/u
const LONGEST = 2_000
const FEWEST_WORDS = 3
const FEWEST_LETTERS = 4

/**
 * Whether a text is plainly in another language than English. Cautious: names, two words, a slip of the pen, and an
 * English sentence with foreign words in it are English. Reads the first 2,000 characters; never throws.
 */
export function isPlainlyNotEnglish(text: string): boolean {
  const read = text.slice(0, LONGEST).normalize("NFC")
  const letters = read.match(/\p{L}/gu)?.length ?? 0
  const latin = read.match(/\p{Script=Latin}/gu)?.length ?? 0
  if (letters - latin >= FEWEST_LETTERS && letters - latin > latin) return true
  const words = read.match(WORD) ?? []
  if (words.length < FEWEST_WORDS) return false
  const small = words.map((word) => word.toLowerCase().replaceAll("’", "'"))
  const english = small.filter((word) => ENGLISH.has(word)).length
  const marked = words.filter(looksForeign).length
  const foreign = Math.max(...LANGUAGES.map((language) => small.filter((word) => language.has(word)).length)) + marked
  return foreign >= 2 && foreign > english * 2
}

/** A small word with a letter English does not write, or elided; a capital may be anybody's name. */
const looksForeign = (word: string): boolean =>
  ELIDED.test(word) ||
  (/^\p{Ll}/u.test(word) && /(?!\p{M})[^a-z'’]/u.test(word) && /[^\p{ASCII}’]/u.test(word) && !BORROWED.test(word))
