import { amount } from "./amount"
import { FIRST_NAMES, LITTLE_POWER, ROLES, TITLES } from "./lexicon-people"
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
const TRADE =
  /^\p{L}{3,}(?:ologist|ician|therapist|woman|women|person|keeper|worker|master|holder|gienist|operative|warden|monger)s?$/u
const LITTLE = phrases(LITTLE_POWER)
const TITLE = new Set<string>(TITLES)
const NAME = new Set(FIRST_NAMES.trim().split(/\s+/u))
const PRONOUN = new Set(["he", "she", "him", "her"])
const OURS = new Set(["my", "our"])
const DETERMINER = new Set([
  "the",
  "a",
  "an",
  "their",
  "its",
  "his",
  "her",
  "every",
  "each",
  "both",
  "all",
  "entire",
  "whole",
  "this",
  "that",
  "one",
  "any",
])

// Capitalised words that are no names: months, days, feasts, and the papers of the trade.
const NO_NAME = new Set(
  `january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
monday tuesday wednesday thursday friday saturday sunday he she him her they them mon tue tues wed thu thur thurs fri sat sun christmas xmas easter ramadan diwali i'd i'm i'll i i've we we're our my the a an it they you
po pos nda msa sow loi rfp rfq rfi crm kpi nps csat faq q1 q2 q3 q4 fy fy26 fy27 roi erp nhs eu uk usa gdpr iso led hvac uat api sla qbr agm csr b2b saas mri ct ev pdf usb wifi get have ask want need obj objective aim goal target tbc tba todo
european english british german french irish american europe germany france london dublin leeds linkedin google microsoft siemens`.split(
    /\s+/u,
  ),
)

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
  const role = phraseAt(words, at, ROLE) ?? (TRADE.test(word.text) ? { from: at, to: at } : null)
  if (role && !isCoincidence(words, role.from, role.to))
    return { from: at, to: endOfRole(words, role.to), kind: "role", little: phraseAt(words, at, LITTLE) !== null || phraseAt(words, endOfRole(words, role.to), LITTLE) !== null }
  if (isName(words, at) || isNamed(at)) return { from: at, to: endOfName(words, at), kind: "name" }
  return (somebodyBefore && PRONOUN.has(word.text)) || (theyAreKnown && word.text === "they")
    ? { from: at, to: at, kind: "pronoun" }
    : null
}

function isName(words: readonly Word[], at: number): boolean {
  const word = words[at]
  // "Two places are booked": a number that begins a sentence is nobody.
  if (!word || NO_NAME.has(word.text) || /^\p{N}/u.test(word.text) || amount(word) > 0) return false
  const bare = word.text.replace(/'s$/u, "")
  if (NAME.has(bare)) return true
  if (ALSO_A_WORD.test(bare) && word.capital && !word.caps) return isMeantAsName(words, at)
  if (!word.capital || NO_NAME.has(bare)) return false
  if (word.after === "start" || word.after === "stop" || (word.after === "comma" && at < 4))
    return startsAnAct(words, at)
  return word.text.length > 1 && !readVerb(word) && /\p{Ll}/u.test(word.text)
}

// "Mark commits to …", "references from Will"; "Mark orders as urgent" is an order to us.
const ALSO_A_WORD =
  /^(?:mark|will|grant|rob|sue|bill|pat|chase|drew|hope|grace|faith|dawn|joy|guy|lance|wade|jack|nick|rich|rick|carol|frank|max|miles|art|gene|earl|rose|holly|sky|sandy|penny|page|ward|dean|heath|brook|reed|cliff|dale)$/u
const AFTER_A_VERB =
  /^(?:the|a|an|our|us|me|his|her|their|its|this|that|one|two|three|four|five|to|off|up|out|in|on|for|with|by|and|both|all|at|whether|which|who|\p{N}.*)$/u

function isMeantAsName(words: readonly Word[], at: number): boolean {
  const [word, next, second] = [words[at], words[at + 1], words[at + 2]]
  if (word?.after === "space" || word?.after === "hyphen") return true
  if (/^(?:will|must|has)$/u.test(next?.text ?? "")) return true
  if (next?.text === "to") return readVerb(second)?.form === "base"
  return readVerb(next)?.form === "third" && AFTER_A_VERB.test(second?.text ?? "")
}

// "Kasia to mention …", "Yuki agrees …": an unknown first word is somebody when it does something.
function startsAnAct(words: readonly Word[], at: number): boolean {
  if (readVerb(words[at])?.form === "base" || DETERMINER.has(words[at]?.text ?? "")) return false
  if (
    words[at]?.text.endsWith("'s") &&
    /^(?:signature|approval|agreement|sign|commitment|consent)$/u.test(words[at + 1]?.text ?? "")
  )
    return true
  for (let i = at + 1; i <= at + 2; i++) {
    const word = words[i]
    if (!word || word.after === "stop") return false
    if (word.after === "bracket") return true
    const verb = readVerb(word)
    if (word.text === "to" || word.text === "will" || word.text === "must")
      return (readVerb(words[i + 1])?.form ?? "") === "base"
    if (verb?.form === "third") return true
    if (!word.capital) return false
  }
  return false
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
  if (doesSomething || DETERMINER.has(before?.text ?? "")) return false
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
