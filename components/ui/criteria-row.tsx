import { Sign } from "./sign"

export type CriterionLine = {
  id: string
  /** What is asked for: "Specific". */
  label: string
  verdict: "met" | "unclear" | "missing"
  /** The verdict in a word: "met", "unclear", "missing". */
  word: string
}

const TONES = { met: "good", unclear: "plain", missing: "care" } as const

/** All criteria of an objective in one calm line, each with a sign and a word. */
export function CriteriaRow({ label, criteria }: { label: string; criteria: readonly CriterionLine[] }) {
  return (
    <dl className="criteria" aria-label={label}>
      {criteria.map(({ id, label: name, verdict, word }) => (
        <div key={id}>
          <dt data-tone={TONES[verdict]}>
            <Sign name={verdict} />
            {name}
          </dt>
          <dd>{word}</dd>
        </div>
      ))}
    </dl>
  )
}
