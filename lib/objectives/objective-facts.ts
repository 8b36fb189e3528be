import { isNumber } from "./amount"
import type { Fact } from "./fact"
import type { Reading } from "./reading"
import { findThemes, isKind, type ThemeHit } from "./themes"
import type { Word } from "./words"

const NOWHERE = -1
const LENGTHS = [2, 4, 8, 15, 29]
const AFTER_THE_DEED = 3
/** Words that hold the others together. */
const SAYS_NOTHING = new Set("the a an of is be it as by with to and for on in at".split(" "))

/**
 * Everything that is weighed in one objective, each fact once, where it was first seen. What is seen of the structure
 * begins with "@", a theme with "#", the kind of thing named nearest to the deed with "~", the deed itself with ">" where
 * the customer does it and with "<" where nobody else is said to, the first word with "^", and what follows the deed with "+". The rest are words, by their stems.
 */
export function factsOf(reading: Reading): Map<string, Fact> {
  const facts = new Map<string, Fact>()
  const see = (name: string, from = NOWHERE, to = from) => {
    if (!facts.has(name)) facts.set(name, { name, from, to })
  }
  see("always")
  seeStructure(reading, see)
  const { words, acts } = reading
  const deed = whatIsDone(words, acts[0]?.verb ?? words.findIndex(({ verb }) => verb !== null))
  const hits = findThemes(words)
  for (const { theme, from, to } of hits) see(`#${theme}`, from, to)
  const near = nearest(hits, deed)
  if (near) see(`~${near.theme}`, near.from, near.to)
  if (deed >= 0) {
    see(`${acts.length > 0 ? ">" : "<"}${words[deed]?.stem}`, deed)
    for (let at = deed + 1; at <= deed + AFTER_THE_DEED && at < words.length; at++) see(`+${words[at]?.stem}`, at)
  }
  seeWords(reading, see)
  return facts
}

type See = (name: string, from?: number, to?: number) => void

/** Who acts, by when, and what shape the words have. */
function seeStructure({ words, people, acts, deadlines, dates, meetingDate }: Reading, see: See): void {
  see(`@acts${Math.min(2, acts.length)}`)
  for (const { kind, who, verb } of acts) {
    see(`@${kind}`, verb)
    see(`@by-${who.kind}`, who.from, who.to)
  }
  for (const { ours, little, from, to } of people) {
    see(ours ? "@ours" : "@theirs", from, to)
    if (little) see("@little", from, to)
  }
  if (deadlines.length === 0) see("@no-time")
  for (const { clock, from, to } of deadlines) see(`@${clock}`, from, to)
  if (meetingDate !== null) for (const { on } of dates) see(on < meetingDate ? "@past" : "@ahead")
  // With a deed in them, few words are no fault.
  if (acts.length === 0) see(`@long${LENGTHS.find((most) => words.length <= most) ?? "er"}`)
  let [numbers, commas, ands] = [0, 0, 0]
  for (const [at, word] of words.entries()) {
    if (isNumber(word)) {
      numbers++
      see(word.money ? "@money" : "@number", at)
    }
    if (word.after === "comma") commas++
    if (word.text === "and") ands++
  }
  see(`@numbers${Math.min(3, numbers)}`)
  see(`@commas${Math.min(4, commas)}`)
  see(`@ands${Math.min(3, ands)}`)
}

/** The words themselves; names and numbers say nothing by which they are. */
function seeWords({ words, people }: Reading, see: See): void {
  if (words[0]) see(`^${words[0].stem}`, 0)
  let at = 0
  const names = people.filter(({ kind }) => kind === "name")
  for (const { from, to } of [...names, { from: words.length, to: words.length }]) {
    for (; at < from; at++) {
      const word = words[at]
      if (word && !isNumber(word) && !SAYS_NOTHING.has(word.text)) see(word.stem, at)
    }
    at = to + 1
  }
}

const AGREEING = new Set(
  "agree commit promise confirm undertake consent decide want ask offer get have say accept".split(" "),
)
const FARTHEST = 7

// "agrees, at this visit, to run the belts": what is agreed to is what is done.
function whatIsDone(words: readonly Word[], deed: number): number {
  if (!AGREEING.has(words[deed]?.verb?.base ?? "")) return deed
  for (let at = deed + 1; at < deed + FARTHEST && words[at] && words[at]?.after !== "stop"; at++)
    if (words[at]?.text === "to" && words[at + 1]?.verb?.form === "base") return at + 1
  return deed
}

/** The kind of thing that is named nearest to the deed; what follows the deed is nearer than what goes before. */
function nearest(hits: readonly ThemeHit[], deed: number): ThemeHit | null {
  let best: ThemeHit | null = null
  let least = Number.POSITIVE_INFINITY
  for (const hit of hits) {
    if (!isKind(hit.theme)) continue
    const away = hit.from >= deed ? hit.from - deed : (deed - hit.from) * 1.5 + 2
    // A set phrase says more than a single word.
    const distance = away - Math.min(hit.to - hit.from, 2) * 3
    if (distance < least) [best, least] = [hit, distance]
  }
  return best
}
