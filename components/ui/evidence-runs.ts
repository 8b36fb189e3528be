import type { NoteKind } from "./note"

/** A stretch of words a note rests on: `words.slice(start, end)`, in UTF-16 code units. */
export type EvidenceSpan = {
  start: number
  end: number
  kind: NoteKind
  /** What is said about these words, for those who cannot see the underline. */
  says?: string
}

export type Run = { at: number; text: string; span: EvidenceSpan | null }

/**
 * The words cut into stretches with and without an underline, in order and without loss: the runs
 * joined are the words. Where spans overlap, the one that starts first keeps its words and the next
 * has what is left; spans outside the words are clipped.
 */
export function evidenceRuns(words: string, spans: readonly EvidenceSpan[]): Run[] {
  const runs: Run[] = []
  let at = 0
  const plainUntil = (end: number) => {
    if (end > at) runs.push({ at, text: words.slice(at, end), span: null })
    at = Math.max(at, end)
  }
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const start = Math.max(span.start, at)
    const end = Math.min(span.end, words.length)
    if (end <= start) continue
    plainUntil(start)
    runs.push({ at: start, text: words.slice(start, end), span })
    at = end
  }
  plainUntil(words.length)
  return runs
}
