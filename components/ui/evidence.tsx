import { type EvidenceSpan, evidenceRuns } from "./evidence-runs"

/** What a person wrote, with the words that notes rest on underlined; the meaning of each underline is also said in words. */
export function Evidence({ words, spans }: { words: string; spans: readonly EvidenceSpan[] }) {
  return (
    <p className="evidence">
      {evidenceRuns(words, spans).map(({ at, text, span }) =>
        span ? (
          <mark className="mark" data-kind={span.kind} key={at}>
            {text}
            {span.says ? <span className="sr-only"> ({span.says})</span> : null}
          </mark>
        ) : (
          text
        ),
      )}
    </p>
  )
}
