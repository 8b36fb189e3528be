import { Sign } from "./sign"

export type CriterionLine = {
  id: string
  /** What is asked for: "Specific". */
  label: string
  verdict: "met" | "unclear" | "missing" | "does-not-fit" | "not-read"
  /** The verdict in words: "met", "unclear", "you said it does not fit". */
  word: string
}

const TONES = {
  met: "good",
  unclear: "plain",
  missing: "care",
  "does-not-fit": "plain",
  "not-read": "plain",
} as const
const SIGNS = {
  met: "met",
  unclear: "unclear",
  missing: "missing",
  "does-not-fit": "draft",
  "not-read": "draft",
} as const

/** All criteria of an objective in one calm line, each with a sign and a word. */
export function CriteriaRow({ label, criteria }: { label: string; criteria: readonly CriterionLine[] }) {
  return (
    <dl className="criteria" aria-label={label}>
      {criteria.map(({ id, label: name, verdict, word }) => (
        <div key={id}>
          <dt data-tone={TONES[verdict]}>
            <Sign name={SIGNS[verdict]} />
            {name}
          </dt>
          <dd>{word}</dd>
        </div>
      ))}
    </dl>
  )
}
