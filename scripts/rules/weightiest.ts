import { ANSWERS, WEIGHED_CRITERIA } from "../../lib/objectives/answers"
import { factsOfFallback } from "../../lib/objectives/fallback-facts"
import { readPair } from "../../lib/objectives/fallback-pair"
import { FALLBACK_WEIGHTS } from "../../lib/objectives/fallback-weights"
import { WEIGHED_VERDICTS } from "../../lib/objectives/judge-fallback"
import { isGlue } from "../../lib/objectives/meaning"
import { factsOf } from "../../lib/objectives/objective-facts"
import { OBJECTIVE_WEIGHTS } from "../../lib/objectives/objective-weights"
import { readObjective } from "../../lib/objectives/reading"
import { isWordOfFallback } from "../../lib/objectives/rules-explained/fallback-fact-words"
import type { Pulls, Weightiest } from "../../lib/objectives/rules-explained/measured"
import { isWordOfObjective } from "../../lib/objectives/rules-explained/objective-fact-words"
import { readWeights, type Weights } from "../../lib/objectives/weigh"
import type { Word } from "../../lib/objectives/words"
import { learntFallbackRows } from "./fallback-rows"
import { strangersObjectives, wellKnownObjectives } from "./objective-rows"

/** How many are named for, and against. */
const MOST = 12
/** A word of fewer rows says more of those rows than of the rule. */
const SEEN_AT_LEAST = 8

/** In how many rows a fact was seen, and the word it most often was seen in. */
type Seen = { rows: number; words: Map<string, number> }

/** What weighs most for and against each weighed criterion, in the order of the answers. */
export function objectivePulls(): Pulls[] {
  const seen = new Map<string, Seen>()
  for (const { row } of [...wellKnownObjectives(), ...strangersObjectives()]) {
    const reading = readObjective(row.text, row.meeting_date)
    note(seen, factsOf(reading), reading.words)
  }
  const weights = readWeights(OBJECTIVE_WEIGHTS, ANSWERS)
  return WEIGHED_CRITERIA.map((_, answer) => pullsOf(seen, weights, { answer, isWord: isWordOfObjective }))
}

/** The same for each verdict on a fallback. */
export function fallbackPulls(): Pulls[] {
  const seen = new Map<string, Seen>()
  for (const { row } of learntFallbackRows()) {
    const pair = readPair({ ...row, meetingDate: row.meeting_date, purpose: "" })
    note(seen, factsOfFallback(pair), pair.fallback.words)
  }
  const weights = readWeights(FALLBACK_WEIGHTS, WEIGHED_VERDICTS.length)
  return WEIGHED_VERDICTS.map((_, answer) => pullsOf(seen, weights, { answer, isWord: isWordOfFallback }))
}

function note(seen: Map<string, Seen>, facts: ReturnType<typeof factsOf>, words: readonly Word[]): void {
  for (const { name, from } of facts.values()) {
    const one = seen.get(name) ?? { rows: 0, words: new Map() }
    one.rows += 1
    const word = words[from]?.text
    if (word) one.words.set(word, (one.words.get(word) ?? 0) + 1)
    seen.set(name, one)
  }
}

/** The facts that move most rows furthest: weight by how often it is seen. */
function pullsOf(
  seen: ReadonlyMap<string, Seen>,
  weights: Weights,
  { answer, isWord }: { answer: number; isWord: (fact: string) => boolean },
): Pulls {
  const all: Weightiest[] = [...weights].flatMap(([fact, steps]) => {
    const { rows, words } = seen.get(fact) ?? { rows: 0, words: new Map<string, number>() }
    const weight = steps[answer] ?? 0
    if (fact === "always" || weight === 0 || rows < SEEN_AT_LEAST) return []
    const [word = ""] = [...words].sort(([one, many], [other, more]) => more - many || (one < other ? -1 : 1))[0] ?? []
    if (!isWord(fact)) return [{ fact, steps: weight, rows, word: "" }]
    return isGlue({ text: word, caps: false } as Word) ? [] : [{ fact, steps: weight, rows, word }]
  })
  const strength = ({ steps, rows }: Weightiest) => Math.abs(steps) * rows
  const inOrder = all.sort((one, other) => strength(other) - strength(one) || (one.fact < other.fact ? -1 : 1))
  const some = (way: number) => inOrder.filter(({ steps }) => steps * way > 0).slice(0, MOST)
  return { for: some(1), against: some(-1) }
}
