import { CriteriaRow } from "@/components/ui/criteria-row"
import type { PrimaryReview } from "@/lib/objectives/plan-review"
import { CRITERIA } from "@/lib/objectives/vocabulary"
import { CRITERION_WORDS, VERDICT_WORDS } from "@/lib/plans/plan-words"
import { readVerdictOf } from "@/lib/plans/read-verdict"

/** The five criteria of an objective, each with how it reads; null where nothing has been read. */
export function HowItReadsRow({ read }: { read: PrimaryReview | null }) {
  return (
    <CriteriaRow
      label="How the objective reads"
      criteria={CRITERIA.map((id) => {
        const verdict = readVerdictOf(read, id)
        return { id, label: CRITERION_WORDS[id], verdict, word: read ? VERDICT_WORDS[verdict] : "not read yet" }
      })}
    />
  )
}
