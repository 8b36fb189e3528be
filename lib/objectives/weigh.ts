import type { Fact } from "./facts"

/**
 * What facts count for, as learnt from labelled rows: for each fact the answers it speaks for (above 0) or against
 * (below 0), in steps of the same size.
 */
export type Weights = ReadonlyMap<string, readonly Pull[]>
type Pull = { answer: number; weight: number }

/** How a set of facts weighs: the sum for each answer, by its place in the list of answers. */
export type Balance = { facts: ReadonlyMap<string, Fact>; sums: readonly number[] }

const FIRST_LETTER = 97

/**
 * Reads a table of weights: one fact a line, then a letter for each answer it speaks for (a for the first) or, as a
 * capital, against, followed by how many steps where it is more than one: "golf D3q2" is three steps against the fourth answer.
 */
export function readWeights(table: string): Weights {
  const weights = new Map<string, Pull[]>()
  for (const line of table.trim().split("\n")) {
    const [fact = "", pulls = ""] = line.split(" ")
    const of: Pull[] = []
    for (const { 0: pull } of pulls.matchAll(/[a-z]\d*/giu)) {
      const letter = pull.toLowerCase()
      const steps = Number(pull.slice(1) || 1)
      of.push({ answer: letter.charCodeAt(0) - FIRST_LETTER, weight: pull.startsWith(letter.charAt(0)) ? steps : -steps })
    }
    weights.set(fact, of)
  }
  return weights
}

/** Adds up what the facts count for. */
export function weigh(facts: ReadonlyMap<string, Fact>, weights: Weights, answers: number): Balance {
  const sums = new Array<number>(answers).fill(0)
  for (const name of facts.keys())
    for (const { answer, weight } of weights.get(name) ?? []) sums[answer] = (sums[answer] ?? 0) + weight
  return { facts, sums }
}

/** The facts that spoke for (or, with -1, against) an answer, the weightiest first. */
export function whatSpoke(facts: ReadonlyMap<string, Fact>, weights: Weights, answer: number, way: 1 | -1): (Fact & { weight: number })[] {
  const spoke: (Fact & { weight: number })[] = []
  for (const fact of facts.values()) {
    const weight = (weights.get(fact.name)?.find((pull) => pull.answer === answer)?.weight ?? 0) * way
    if (weight > 0) spoke.push({ ...fact, weight })
  }
  return spoke.sort((one, other) => other.weight - one.weight)
}
