import { Note } from "@/components/ui/note"
import type { Finding } from "@/lib/objectives/finding"
import { findingName } from "@/lib/plans/plan-words"

/** Everything that is found, each with the way to its rule on this page. */
export function FoundNotes({ findings, fine }: { findings: readonly Finding[]; fine: string }) {
  if (findings.length === 0) return <p className="text-small text-quiet">{fine}</p>
  return findings.map(({ rule, weight, says, question }) => (
    <Note
      key={rule}
      kind="finding"
      label={weight === "blocks" ? `${findingName(rule)}: stops a plan` : findingName(rule)}
      says={says}
      asks={question}
    >
      <a href={`#${rule}`} aria-label={`How this is read: ${findingName(rule)}`}>
        How this is read
      </a>
    </Note>
  ))
}
