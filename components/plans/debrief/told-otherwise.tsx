import Link from "next/link"
import { paths } from "@/lib/paths"
import type { DebriefEntries } from "@/lib/plans/debrief"
import { DebriefWords } from "./debrief-words"

/** A debrief that was told somewhere else too: what is stored, to compare with what stands in the form. */
export function ToldOtherwise({ planId, theirs, who }: { planId: string; theirs: DebriefEntries; who: string }) {
  return (
    <section
      className="grid grid-cols-1 gap-4 border-y border-care py-4"
      id="conflict"
      aria-labelledby="conflict-title"
    >
      <div className="grid grid-cols-1 gap-1 max-w-words">
        <h2 id="conflict-title">This meeting was debriefed somewhere else too</h2>
        <p className="text-quiet">
          What is stored stands here, yours in the form below. Store yours to put it in its place, or{" "}
          <Link href={paths.debriefTexts(planId)}>keep what is stored</Link>.
        </p>
      </div>
      <DebriefWords debrief={theirs} who={who} />
    </section>
  )
}
