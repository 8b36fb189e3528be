import type { Finding } from "./finding"

/** A visit that only looks like one, or a chance that was none; with a "not" before them these words are straight. */
const LOOKS_LIKE = [
  /\b(?:courtesy|social) (?:visit|call)\b/iu,
  /\bhappen(?:ed|s|ing)? to be (?:in (?:the|your)|passing|near|around|round|over)\b/iu,
  /(?:\bwas|\bam|['’]m) (?:just )?(?:passing|a?round the corner|in the (?:area|neighbou?rhood))\b/iu,
  /\b(?:just|only|simply) (?:(?:wanted|came|come|call(?:ing)?|stopping|dropp(?:ed|ing)|popp(?:ed|ing)|looking|here|for|an?|in|by|round|to|say|have|quick|little|bit of) ){0,6}(?:hello|hi|chat|catch[- ]up|coffee|check(?:ing)? in|touch(?:ing)? base|(?:this|that|these|it) off)\b/iu,
]
const STRAIGHT_AGAIN = /(?:\bnot|n['’]t|\bnever|\bmore than)\s+(?:\p{L}+\s+){0,2}$/iu

/** Nothing wanted, or another errand. */
const DENIES = [
  /(?:\bnot|n['’]t) (?:\p{L}+ ){0,2}(?:to sell|selling|after anything|a sales (?:call|visit|pitch))\b/iu,
  /\b(?:nothing (?:to sell|in particular)|no (?:hidden agenda|sales pitch|particular reason|agenda(?! (?:yet|has|was|is|from|came))))\b/iu,
  /\b(?:doing|carrying out|running) (?:an?|some) (?:(?:little|quick|short) )?(?:survey|market research)\b/iu,
  /\bmy (?:boss|manager) (?:asked|told|sent) me\b/iu,
]

const LONGEST = 2_000

/** Warns when an opening line pretends to another reason for the visit. Null when it is straight. */
export function findPretext(line: string): Finding | null {
  const read = line.slice(0, LONGEST)
  for (const pretext of [...LOOKS_LIKE, ...DENIES]) {
    const hit = pretext.exec(read)
    if (!hit || (LOOKS_LIKE.includes(pretext) && STRAIGHT_AGAIN.test(read.slice(0, hit.index).slice(-40)))) continue
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
