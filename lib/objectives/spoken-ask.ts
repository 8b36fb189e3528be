import { firstNameIn } from "./first-name-in"
import { isPlainlyNotEnglish } from "./language"
import { readVerb } from "./verbs"

/** Longest part of an objective that is spoken, in characters. */
const LONGEST = 400

/**
 * The objective said to the customer's face: "Get Anna to sign the order" and, to Anna, "Anna signs the order" both
 * become "that you sign the order"; "The board approves it" becomes "that the board approves it", and what we do
 * ourselves "to …". The rep edits the line before it is said.
 */
export function askInTheirWords(objective: string, contactName?: string | null): string {
  const words = objective
    .trim()
    .replace(/\s+/gu, " ")
    .replace(/[.!?\s]+$/u, "")
    .slice(0, LONGEST)
  if (words === "" || isPlainlyNotEnglish(words)) return "what we agree today"
  const asked = LEAD.exec(words)
  if (asked?.[1]) return `that you ${toYou(asked[1])}`
  const theirs = afterTheListener(words, contactName)
  if (theirs) return `that you ${toYou(secondPerson(theirs))}`
  if (/^I\s/u.test(words)) return `that ${words}`
  const first = readVerb(words.split(" ", 1)[0]?.toLowerCase())
  return first?.form === "base" ? `to ${lowerStart(words)}` : `that ${lowerStart(words)}`
}

// "Get|have|ask|persuade … to|agree …": bounded, so that a long text costs no more than a short one.
const LEAD =
  /^(?:(?:i(?: would|'d)? (?:want|like|need)|want|get|ask|persuade|convince|have|need)\s)[^,.;:]{1,60}?\sto\s(.{3,})$/iu

const LISTENER = /^(?:she|he|they|(?:the )?(?:customer|client|buyer))\s+(.{3,})$/iu

/** What is said of whom one speaks to, where the objective begins with them; null where it begins with something else. */
function afterTheListener(words: string, contactName: string | null | undefined): string | null {
  const whole = (contactName ?? "").trim().replace(/\s+/gu, " ")
  for (const name of [whole, firstNameIn(whole)]) {
    if (name === "" || !words.toLowerCase().startsWith(`${name.toLowerCase()} `)) continue
    return words.slice(name.length + 1)
  }
  return LISTENER.exec(words)?.[1] ?? null
}

// "signs off the design and commits the money": each verb of theirs loses its third person.
const secondPerson = (said: string) =>
  said
    .split(" ")
    .map((word, at, all) =>
      at === 0 || all[at - 1] === "and" || isAdverb(all, at - 1) ? plainVerb(word, at === 0) : word,
    )
    .join(" ")

const isAdverb = (all: readonly string[], at: number) => at === 0 && /ly$/u.test(all[at] ?? "")

function plainVerb(word: string, isVerb: boolean): string {
  const read = readVerb(word.toLowerCase())
  if (read) return read.form === "third" ? read.base : word
  if (!isVerb || !/[^s]s$/u.test(word)) return word
  return word
    .replace(/ies$/u, "y")
    .replace(/(?<=[sxzo]|ch|sh)es$/u, "")
    .replace(/(?<=[^s])s$/u, "")
}

const YOURS: Record<string, string> = {
  his: "your",
  her: "your",
  their: "your",
  himself: "yourself",
  herself: "yourself",
  themselves: "yourselves",
}

const toYou = (said: string) =>
  said.replace(/\b(?:his|her|their|himself|herself|themselves)\b/giu, (word) => YOURS[word.toLowerCase()] ?? word)

const lowerStart = (words: string) =>
  /^(?:The|A|An|Our|Your|Their|Two|Three|All)\b/u.test(words) ||
  readVerb(words.split(" ", 1)[0]?.toLowerCase())?.form === "base"
    ? words.charAt(0).toLowerCase() + words.slice(1)
    : words
