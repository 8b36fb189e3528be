import type { EvidenceSpan } from "./evidence-runs"

/**
 * Spans found in one text, laid on the text it has since become: those before the change stay, those
 * after it move with their words, and those the change touches are let go. So an underline never
 * jumps to other words while someone types.
 */
export function carrySpans(read: string, spans: readonly EvidenceSpan[], now: string): EvidenceSpan[] {
  if (read === now) return [...spans]
  const shorter = Math.min(read.length, now.length)
  let before = 0
  while (before < shorter && read[before] === now[before]) before++
  let after = 0
  while (after < shorter - before && read[read.length - 1 - after] === now[now.length - 1 - after]) after++
  const moved = now.length - read.length
  const carried: EvidenceSpan[] = []
  for (const span of spans) {
    if (span.end <= before) carried.push(span)
    else if (span.start >= read.length - after)
      carried.push({ ...span, start: span.start + moved, end: span.end + moved })
  }
  return carried
}
