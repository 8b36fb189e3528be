import type { Finding } from "./finding"

/** Words that hide why we came. Holding the ask back is licence; these are not. */
const PRETEXTS = [
  /\bjust (?:a|a quick|a little) (?:courtesy|social|friendly) (?:visit|call)\b/iu,
  /\b(?:courtesy|social) (?:visit|call)\b/iu,
  /\b(?:just )?happen(?:ed|s|ing)? to be (?:in the (?:area|neighbourhood|neighborhood|building)|passing|nearby|around|over (?:this|that) way)\b/iu,
  /\b(?:was|am|i'm) (?:just )?(?:passing|in the (?:area|neighbourhood|neighborhood)|round the corner|around the corner)\b/iu,
  /\bjust (?:popped|popping|dropped|dropping|dropping by|stopping|calling) (?:in|by|round)?\s?(?:to say (?:hello|hi))\b/iu,
  /\b(?:not|nothing|i am not|i'm not) (?:here )?(?:to sell|trying to sell|selling)\b/iu,
  /\bno (?:agenda|hidden agenda|sales pitch|particular reason)\b/iu,
  /\b(?:doing|carrying out|running) (?:a|some) (?:little |quick |short )?(?:survey|market research)\b/iu,
]

const LONGEST = 2_000

/** Warns when an opening line pretends to another reason for the visit. Null when it is straight. */
export function findPretext(line: string): Finding | null {
  for (const pretext of PRETEXTS) {
    const hit = pretext.exec(line.slice(0, LONGEST))
    if (!hit) continue
    return {
      rule: "pretext",
      field: "opening-line",
      weight: "advises",
      says: `"${hit[0]}" gives a reason that is not why you come. You may hold the ask back, but what you do say should be true.`,
      evidence: [{ start: hit.index, end: hit.index + hit[0].length }],
      question: "What is the true topic, in words they would be glad to hear?",
    }
  }
  return null
}
