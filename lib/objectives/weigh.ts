import type { Fact } from "./fact"

/** What each fact counts for, as learnt from labelled rows: for every answer so many steps, above 0 for it and below against. */
export type Weights = ReadonlyMap<string, Int8Array>

type Weighed = { fact: Fact; steps: Int8Array }

/** A set of facts, those of them that count for something, and what they add up to: for each answer, by its place, the sum of its steps. */
export type Balance = { facts: ReadonlyMap<string, Fact>; weighed: readonly Weighed[]; sums: readonly number[] }

const FIRST_LETTER = 97
const PULL = /[a-z]\d*/giu

/**
 * Reads a table of weights for so many answers: after each fact and a colon a letter (a for the first answer) where it
 * speaks for it or, as a capital, against, followed by how many steps where it is more than one: "golf:D3q2" is three
 * steps against the fourth answer.
 */
export function readWeights(table: string, answers: number): Weights {
  const weights = new Map<string, Int8Array>()
  for (const entry of table.trim().split(/\s+/u)) {
    const colon = entry.lastIndexOf(":")
    const steps = new Int8Array(answers)
    for (const [pull] of entry.slice(colon + 1).matchAll(PULL)) {
      const letter = pull.toLowerCase()
      const many = Number(pull.slice(1) || 1)
      steps[letter.charCodeAt(0) - FIRST_LETTER] = pull.startsWith(letter.charAt(0)) ? many : -many
    }
    weights.set(entry.slice(0, colon), steps)
  }
  return weights
}

/** Adds up what the facts count for. */
export function weigh(facts: ReadonlyMap<string, Fact>, weights: Weights, answers: number): Balance {
  const sums = new Array<number>(answers).fill(0)
  const weighed: Weighed[] = []
  for (const fact of facts.values()) {
    const steps = weights.get(fact.name)
    if (!steps) continue
    weighed.push({ fact, steps })
    for (let answer = 0; answer < answers; answer++) sums[answer] = (sums[answer] ?? 0) + (steps[answer] ?? 0)
  }
  return { facts, weighed, sums }
}

/** The facts that spoke for (or, with -1, against) an answer, the weightiest first. */
export function whatSpoke({ weighed }: Balance, answer: number, way: 1 | -1): Fact[] {
  return weighed
    .filter(({ steps }) => (steps[answer] ?? 0) * way > 0)
    .sort((one, other) => ((other.steps[answer] ?? 0) - (one.steps[answer] ?? 0)) * way)
    .map(({ fact }) => fact)
}
