import type { Fact } from "./facts"

/** What each fact counts for, as learnt from labelled rows: for every answer so many steps, above 0 for it and below against. */
export type Weights = ReadonlyMap<string, Int8Array>

/** A set of facts and what they add up to: for each answer, by its place, the sum of its steps. */
export type Balance = { facts: ReadonlyMap<string, Fact>; sums: readonly number[] }

const BESIDE = new Set(["+", "^"])
const FIRST_LETTER = 97
const PULL = /[a-z]\d*/giu

/**
 * Reads a table of weights: for each fact a letter for each answer it speaks for (a for the first) or, as a
 * capital, against, followed by how many steps where it is more than one: "golf:D3q2" is three steps against the fourth answer.
 */
export function readWeights(table: string, answers: number): Weights {
  const weights = new Map<string, Int8Array>()
  for (const entry of table.trim().split(/\s+/u)) {
    const [fact = "", pulls = ""] = entry.split(":")
    const steps = new Int8Array(answers)
    for (const [pull] of pulls.matchAll(PULL)) {
      const letter = pull.toLowerCase()
      const many = Number(pull.slice(1) || 1)
      steps[letter.charCodeAt(0) - FIRST_LETTER] = pull.startsWith(letter.charAt(0)) ? many : -many
    }
    weights.set(fact, steps)
  }
  return weights
}

/** Adds up what the facts count for. */
export function weigh(facts: ReadonlyMap<string, Fact>, weights: Weights, answers: number): Balance {
  const sums = new Array<number>(answers).fill(0)
  for (const name of facts.keys()) {
    const steps = weights.get(name)
    if (!steps) continue
    for (let answer = 0; answer < answers; answer++) sums[answer] = (sums[answer] ?? 0) + (steps[answer] ?? 0)
  }
  return { facts, sums }
}

/** The facts that spoke most for an answer (or with -1 against it), the weightiest first; only such as stand in words. */
export function weightiestFacts(
  facts: ReadonlyMap<string, Fact>,
  weights: Weights,
  answer: number,
  way: 1 | -1,
): Fact[] {
  const spoke: { fact: Fact; steps: number }[] = []
  for (const fact of facts.values()) {
    // What only stands beside a deed is no reason anybody would point at.
    if (fact.from < 0 || BESIDE.has(fact.name.charAt(0))) continue
    const steps = (weights.get(fact.name)?.[answer] ?? 0) * way
    if (steps > 0) spoke.push({ fact, steps })
  }
  return spoke.sort((one, other) => other.steps - one.steps).map(({ fact }) => fact)
}
