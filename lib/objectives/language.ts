import type { Finding } from "./finding"
import { ENGLISH_WORDS, LANGUAGE_WORDS } from "./lexicon-languages"
import { BEYOND_ASCII } from "./words"

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

// Which of the languages a word belongs to, a bit for each.
const LANGUAGES = new Map<string, number>()
for (const [at, words] of Object.values(LANGUAGE_WORDS).entries())
  for (const word of words.split(" ")) LANGUAGES.set(word, (LANGUAGES.get(word) ?? 0) | (1 << at))
const HOW_MANY = Object.keys(LANGUAGE_WORDS).length
const ENGLISH = new Set(ENGLISH_WORDS.split(" "))
// Words that English writes with an accent, where somebody does.
const BORROWED =
  /^(?:caf|na[iï]v|r[eé]sum|fa[cç]ad|clich|fianc|d[eé]cor|entr|ros[eé]|cr[eè]m|cr[eê]p|d[eé]tent|exp[oó]s|soir|proteg|protég|touch|pât|purée|jalape|piñ|über|smörg|coöp|coör|reël)/u
const WORD = /[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu
// "l'ordre", "d'une": elided before a small letter, as no name is.
const ELIDED = /^(?:l|d|qu|n|s|c|j|dell|all|nell|un)['’]\p{Ll}{2,}/u
const ASCII_WORD = /[a-z]+(?:'[a-z]+)*/giu
// No letter of another script stands before these.
const BEYOND_LATIN = /[\u0370-\u1dff\u2c00-\uffff]/
const LONGEST = 2_000
const FEWEST_WORDS = 3
const FEWEST_LETTERS = 4

/**
 * Whether a text is plainly in another language than English. Cautious: names, two words, a slip of the pen, and an
 * English sentence with foreign words in it are English. Reads the first 2,000 characters; never throws.
 */
export function isPlainlyNotEnglish(text: string): boolean {
  const plain = !BEYOND_ASCII.test(text)
  const read = plain ? text.slice(0, LONGEST) : text.slice(0, LONGEST).normalize("NFC")
  if (BEYOND_LATIN.test(read) && isInAnotherScript(read)) return true
  const words = read.match(plain ? ASCII_WORD : WORD) ?? []
  if (words.length < FEWEST_WORDS) return false
  const perLanguage = new Array<number>(HOW_MANY).fill(0)
  let [english, marked] = [0, 0]
  for (const word of words) {
    const small = plain ? word.toLowerCase() : word.toLowerCase().replaceAll("’", "'")
    if (ENGLISH.has(small)) english++
    const languages = LANGUAGES.get(small) ?? 0
    for (let at = 0; languages >> at > 0; at++) if ((languages >> at) & 1) perLanguage[at] = (perLanguage[at] ?? 0) + 1
    if ((!plain || word.includes("'")) && looksForeign(word)) marked++
  }
  const foreign = Math.max(...perLanguage) + marked
  return foreign >= 2 && foreign > english * 2
}

function isInAnotherScript(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0
  return letters - latin >= FEWEST_LETTERS && letters - latin > latin
}

/** A small word with a letter English does not write, or elided; a capital may be anybody's name. */
const looksForeign = (word: string): boolean =>
  ELIDED.test(word) ||
  (/^\p{Ll}/u.test(word) && /(?!\p{M})[^a-z'’]/u.test(word) && /[^\p{ASCII}’]/u.test(word) && !BORROWED.test(word))
