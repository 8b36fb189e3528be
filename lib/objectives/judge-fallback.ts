import type { Fact } from "./fact"
import { factsOfFallback } from "./fallback-facts"
import type { FallbackPair } from "./fallback-pair"
import { FALLBACK_WEIGHTS } from "./fallback-weights"
import type { Span } from "./finding"
import { FALLBACK_PROBLEMS, type FallbackProblem } from "./vocabulary"
import { readWeights, weigh, whatSpoke } from "./weigh"
import { spanOf } from "./words"

/** What a written fallback can be, in the order the table of weights counts them. */
export const WEIGHED_VERDICTS = ["good", ...FALLBACK_PROBLEMS.filter((problem) => problem !== "missing")] as const
type WeighedVerdict = "good" | Exclude<FallbackProblem, "missing">

/** How much one step of a weight counts, as a change of the log of the odds. */
export const WEIGHT_STEP = 0.25

/** The verdict on a pair: how sure it is of it (0 to 1), what was seen, and the words that spoke most for it. */
export type Judgement = {
  verdict: WeighedVerdict
  sure: number
  facts: ReadonlyMap<string, Fact>
  spoke: readonly Fact[]
  evidence: Span[]
}

const WEIGHTS = readWeights(FALLBACK_WEIGHTS, WEIGHED_VERDICTS.length)
const MOST_SPANS = 2
// A single word, or that somebody acts, says little to a reader: it is shown where nothing else is.
const SAYS_LITTLE = /^(?:by-|["=])/u

/** Weighs all that is seen of a fallback; `open` are the verdicts that may be said. */
export function judgeFallback(pair: FallbackPair, open: readonly WeighedVerdict[] = WEIGHED_VERDICTS): Judgement {
  const facts = factsOfFallback(pair)
  const balance = weigh(facts, WEIGHTS, WEIGHED_VERDICTS.length)
  const { sums } = balance
  let best = 0
  WEIGHED_VERDICTS.forEach((verdict, at) => {
    if (open.includes(verdict) && (sums[at] ?? 0) > (sums[best] ?? 0)) best = at
  })
  const most = sums[best] ?? 0
  const sure = 1 / sums.reduce((all, sum) => all + Math.exp((sum - most) * WEIGHT_STEP), 0)
  const spoke = whatSpoke(balance, best, 1)
  return { verdict: WEIGHED_VERDICTS[best] ?? "good", sure, facts, spoke, evidence: evidenceOf(pair, spoke) }
}

/** The words that spoke most for a verdict, each stretch once; all of the fallback where it was none in particular. */
function evidenceOf({ fallback: { words } }: FallbackPair, spoke: readonly Fact[]): Span[] {
  const spans: Span[] = []
  const telling = spoke.filter(({ from }) => from >= 0).sort((one, other) => little(one) - little(other))
  for (const { name, from, to } of telling) {
    if (spans.length >= (SAYS_LITTLE.test(name) ? 1 : MOST_SPANS)) break
    const span = spanOf(words, from, Math.min(to, words.length - 1))
    if (spans.every(({ start, end }) => span.end <= start || end <= span.start)) spans.push(span)
  }
  return spans.length > 0 || words.length === 0 ? spans : [spanOf(words, 0, words.length - 1)]
}

const little = ({ name }: Fact) => (SAYS_LITTLE.test(name) ? 1 : 0)
