import { DETERMINERS, isName, NO_NAME } from "./capital-names"
import { LITTLE_POWER, ROLES, TITLES } from "./lexicon-people"
import { namesIn } from "./names-in-words"
import { phraseAt, phrases } from "./phrases"
import { readVerb } from "./verbs"
import type { Word } from "./words"

/** Somebody the text speaks of: the words `from` to `to`. */
export type Person = { from: number; to: number; kind: "name" | "role" | "pronoun"; ours: boolean; little?: boolean }

const NAMED_ROLES = [...ROLES, ...LITTLE_POWER]
const ROLE = phrases(
  NAMED_ROLES,
  NAMED_ROLES.filter((role) => !/[s*]$/u.test(role)).map((role) => `${role}s`),
)
// "hygienist", "storeman", "shopkeeper": words that end so are people, whatever their trade.
const TRADES =
  "ologist ician therapist woman women person keeper worker master holder gienist operative warden monger".split(" ")
const LITTLE = phrases(LITTLE_POWER)
const TITLE = new Set<string>(TITLES)
const PRONOUN = new Set(["he", "she", "him", "her"])
const OURS = new Set(["my", "our"])

/** What is known beside the words: whether "they" are somebody, and the names of people they may speak of. */
export type Known = { somebodyKnown: boolean; names: readonly string[] }

/** Everybody the text speaks of, in order: by name, by role, or by "he" and "she" once somebody was named; by "they" too when `somebodyKnown`. */
export function findPeople(words: readonly Word[], { somebodyKnown, names }: Known): Person[] {
  const people: Person[] = []
  const isNamed = namesIn(words, names)
  for (let at = 0; at < words.length; at++) {
    const found = personAt(words, at, {
      isNamed,
      somebodyBefore: somebodyKnown || people.length > 0,
      theyAreKnown: somebodyKnown,
    })
    if (!found) continue
    people.push({ ...found, ours: isOurs(words, found) })
    at = found.to
  }
  return people
}

type Around = { isNamed: (at: number) => boolean; somebodyBefore: boolean; theyAreKnown: boolean }

function personAt(
  words: readonly Word[],
  at: number,
  { isNamed, somebodyBefore, theyAreKnown }: Around,
): Omit<Person, "ours"> | null {
  const word = words[at]
  if (!word) return null
  const next = words[at + 1]
  if (
    TITLE.has(word.text) &&
    next &&
    next.after !== "stop" &&
    (next.capital || (word.text.length <= 4 && !readVerb(next)))
  ) {
    return { from: at, to: endOfName(words, at + 1), kind: "name" }
  }
  const role = phraseAt(words, at, ROLE) ?? (isTrade(word.text) ? { from: at, to: at } : null)
  if (role && !isCoincidence(words, role.from, role.to))
    return {
      from: at,
      to: endOfRole(words, role.to),
      kind: "role",
      little: phraseAt(words, at, LITTLE) !== null || phraseAt(words, endOfRole(words, role.to), LITTLE) !== null,
    }
  if (isName(words, at) || isNamed(at)) return { from: at, to: endOfName(words, at), kind: "name" }
  return (somebodyBefore && PRONOUN.has(word.text)) || (theyAreKnown && word.text === "they")
    ? { from: at, to: at, kind: "pronoun" }
    : null
}

function isTrade(text: string): boolean {
  if (text.length < 6) return false
  const one = text.endsWith("s") ? text.slice(0, -1) : text
  return TRADES.some((ending) => one.length >= ending.length + 3 && one.endsWith(ending))
}

function endOfName(words: readonly Word[], at: number): number {
  let end = at
  while (end < at + 3) {
    const next = words[end + 1]
    if (
      !next?.capital ||
      (next.after !== "space" && next.after !== "hyphen") ||
      NO_NAME.has(next.text) ||
      readVerb(next)
    )
      break
    if (words[end]?.text.endsWith("'s")) break
    end++
  }
  return end
}

// "facilities manager", "procurement lead": a row of role words is one person.
function endOfRole(words: readonly Word[], to: number): number {
  let end = to
  for (let i = 0; i < 4; i++) {
    const next = words[end + 1]
    if (
      !next ||
      next.after === "stop" ||
      next.after === "comma" ||
      next.after === "bracket" ||
      words[end]?.text.endsWith("'s")
    )
      break
    const role = phraseAt(words, end + 1, ROLE)
    if (!role) break
    end = role.to
  }
  return end
}

// Role words that are everyday words too: only with a verb or a determiner do they mean people.
const TWO_MEANINGS = new Set([
  "head",
  "lead",
  "it",
  "ap",
  "pa",
  "stores",
  "branch",
  "practice",
  "school",
  "team",
  "shop",
  "chain",
  "trust",
  "company",
  "firm",
  "trial",
  "partner",
  "finance",
  "legal",
  "operations",
  "sponsor",
  "boss",
  "rd",
  "accounts",
  "guard",
  "department",
  "depot",
  "reception",
  "hospital",
  "panel",
  "consultant",
])

function isCoincidence(words: readonly Word[], from: number, to: number): boolean {
  const text = words[from]?.text ?? ""
  if (from !== to || !TWO_MEANINGS.has(text)) return false
  if (text === "it" || text === "ap" || text === "pa") return words[from]?.caps !== true
  const before = words[from - 1]
  const next = words[from + 1]
  const doesSomething =
    next?.text === "to" ||
    next?.text === "will" ||
    readVerb(next)?.form === "third" ||
    (!before && readVerb(next)?.form === "base")
  if (doesSomething || DETERMINERS.has(before?.text ?? "")) return false
  if (phraseAt(words, from + 1, ROLE) !== null || (before && phraseAt(words, from - 1, ROLE) !== null)) return false
  return !((text === "head" || text === "lead") && (next?.text === "of" || words[from]?.capital === true))
}

// "our tech team", "my boss", "Alison (my manager)", "Martin from our tech team", "Colin, our installer".
function isOurs(words: readonly Word[], { from, to }: { from: number; to: number }): boolean {
  for (let i = from - 1; i >= Math.max(0, from - 3); i--) {
    if (words[i + 1]?.after === "stop" || words[i + 1]?.after === "comma") break
    if (OURS.has(words[i]?.text ?? "")) return true
    if (readVerb(words[i])) break
  }
  const next = words[to + 1]
  const second = words[to + 2]
  if ((next?.after === "bracket" || next?.after === "comma") && OURS.has(next.text)) return true
  return next?.text === "from" && next.after === "space" && OURS.has(second?.text ?? "")
}
