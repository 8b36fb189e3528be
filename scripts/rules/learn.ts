/** One labelled example: what was seen in it, the right answer, and how much it counts beside the others. */
export type Example = { facts: readonly string[]; answer: string; counts: number }

/** How hard the weights are held down: `sparse` (L1) makes most of them 0, `small` (L2) keeps the rest small. */
export type Restraint = { sparse: number; small: number; seenAtLeast: number; rounds: number; pulls: number }

/** What was learnt: for each fact a weight for each answer, in whole steps of `step`. */
export type Learnt = { answers: readonly string[]; steps: ReadonlyMap<string, readonly number[]> }

const ALWAYS = "always"
/** How many times the weights are rounded, the most often seen facts first, and the rest fitted again around them. */
const ROUNDINGS = 4

/**
 * Multinomial logistic regression by accelerated proximal gradient descent (FISTA), with L1 and L2 restraint that is
 * milder on rare facts, and weights rounded to whole steps in portions so that the rest can make up for it.
 * The same examples give the same weights.
 */
export function learn(examples: readonly Example[], restraint: Restraint, step: number): Learnt {
  const problem = setUp(examples, restraint)
  const { names, answers } = problem
  const fixed = new Uint8Array(names.length)
  const weights = new Float64Array(names.length * answers.length)
  const closed = new Uint8Array(weights.length)
  descend(problem, restraint, weights, fixed, closed)
  closeWeakPulls(weights, closed, answers.length, restraint.pulls)
  for (let rounding = 1; rounding <= ROUNDINGS; rounding++) {
    descend(problem, restraint, weights, fixed, closed)
    const upTo = Math.ceil((names.length * rounding) / ROUNDINGS)
    for (let fact = 0; fact < upTo; fact++) {
      if (fixed[fact]) continue
      fixed[fact] = 1
      for (let a = 0; a < answers.length; a++) {
        const at = fact * answers.length + a
        weights[at] = Math.round((weights[at] ?? 0) / step) * step
      }
    }
  }
  const steps = new Map<string, number[]>()
  names.forEach((name, fact) => {
    const row = answers.map((_, a) => Math.round((weights[fact * answers.length + a] ?? 0) / step))
    if (row.some((one) => one !== 0)) steps.set(name, row)
  })
  return { answers, steps }
}

type Problem = {
  /** The facts, the most often seen first. */
  names: readonly string[]
  answers: readonly string[]
  rows: { facts: number[]; answer: number; counts: number }[]
  total: number
  share: Float64Array
  pace: Float64Array
}

function setUp(examples: readonly Example[], { seenAtLeast }: Restraint): Problem {
  const seen = new Map<string, number>()
  for (const { facts } of examples) for (const fact of facts) seen.set(fact, (seen.get(fact) ?? 0) + 1)
  const names = [...seen]
    .filter(([, times]) => times >= seenAtLeast)
    .sort(([one, times], [other, often]) => often - times || (one < other ? -1 : 1))
    .map(([name]) => name)
  const place = new Map(names.map((name, at) => [name, at]))
  const answers = [...new Set(examples.map(({ answer }) => answer))].sort()
  const rows = examples.map(({ facts, answer, counts }) => ({
    facts: facts.flatMap((fact) => place.get(fact) ?? []),
    answer: answers.indexOf(answer),
    counts,
  }))
  const total = rows.reduce((sum, { counts }) => sum + counts, 0)
  const share = Float64Array.from(names, (name) => (seen.get(name) ?? 0) / examples.length)
  // No step may be longer than what the steepest of the curves over this fact allows.
  const pace = new Float64Array(names.length)
  for (const { facts, counts } of rows)
    for (const fact of facts) pace[fact] = (pace[fact] ?? 0) + (counts * facts.length) / total
  return { names, answers, rows, total, share, pace }
}

/** Leaves each fact its strongest pulls; the others are held at nothing from here on. */
function closeWeakPulls(weights: Float64Array, closed: Uint8Array, answers: number, pulls: number) {
  for (let from = answers; from < weights.length; from += answers) {
    const strength = Array.from(weights.subarray(from, from + answers), Math.abs)
    const least = [...strength].sort((one, other) => other - one)[pulls - 1] ?? 0
    strength.forEach((one, a) => {
      if (one === 0 || one < least) {
        closed[from + a] = 1
        weights[from + a] = 0
      }
    })
  }
}

function descend(
  { names, answers, rows, total, share, pace }: Problem,
  { sparse, small, rounds }: Restraint,
  weights: Float64Array,
  fixed: Uint8Array,
  closed: Uint8Array,
) {
  const many = answers.length
  const ahead = Float64Array.from(weights)
  const slope = new Float64Array(weights.length)
  const sums = new Float64Array(many)
  let speed = 1
  for (let round = 0; round < rounds; round++) {
    slope.fill(0)
    for (const { facts, answer, counts } of rows) {
      sums.fill(0)
      for (const fact of facts) for (let a = 0; a < many; a++) sums[a] = (sums[a] ?? 0) + (ahead[fact * many + a] ?? 0)
      const most = Math.max(...sums)
      let all = 0
      for (let a = 0; a < many; a++) all += sums[a] = Math.exp((sums[a] ?? 0) - most)
      for (let a = 0; a < many; a++) sums[a] = (((sums[a] ?? 0) / all - (a === answer ? 1 : 0)) * counts) / total
      for (const fact of facts)
        for (let a = 0; a < many; a++) slope[fact * many + a] = (slope[fact * many + a] ?? 0) + (sums[a] ?? 0)
    }
    const next = (1 + Math.sqrt(1 + 4 * speed * speed)) / 2
    for (let fact = 0; fact < names.length; fact++) {
      if (fixed[fact]) continue
      const free = names[fact] === ALWAYS
      const mild = Math.sqrt(share[fact] ?? 0)
      const hold = free ? 0 : small * mild
      const stride = 1 / ((pace[fact] ?? 0) / 2 + hold)
      const cut = free ? 0 : stride * sparse * mild
      for (let a = 0; a < many; a++) {
        const at = fact * many + a
        if (closed[at]) continue
        const here = ahead[at] ?? 0
        const moved = here - stride * ((slope[at] ?? 0) + hold * here)
        const kept = Math.sign(moved) * Math.max(0, Math.abs(moved) - cut)
        ahead[at] = kept + ((speed - 1) / next) * (kept - (weights[at] ?? 0))
        weights[at] = kept
      }
    }
    speed = next
  }
}
