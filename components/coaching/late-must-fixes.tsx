import { Press } from "@/components/ui/press"
import { Section } from "@/components/ui/section"
import type { Feedback } from "@/lib/coaching/feedback"
import type { FormState } from "@/lib/form-state"

type Props = {
  /** What had to be fixed in the last two hours, so that nothing was sent back. */
  feedback: readonly Feedback[]
  tellChangedInTime: (before: FormState, form: FormData) => Promise<FormState>
}

const SAID = { yes: "You said you changed it.", no: "You said you did not change it." } as const

/** Asks of each late must-fix whether it was changed before the meeting; an answer may be corrected. */
export function LateMustFixes({ feedback, tellChangedInTime }: Props) {
  if (feedback.length === 0) return null
  return (
    <Section id="must-fix" title="Was it changed before the meeting?">
      {feedback.map(({ id, author, words, changedInTime }) => (
        <div key={id} className="grid gap-2 max-w-words">
          <p>
            <span className="text-small text-quiet">{`${author.name}: `}</span>
            <span className="font-serif">{words}</span>
          </p>
          {changedInTime === null ? null : (
            <p className="text-small text-quiet">{SAID[changedInTime ? "yes" : "no"]}</p>
          )}
          <div className="flex flex-wrap gap-3">
            {(["yes", "no"] as const)
              .filter((changed) => changedInTime === null || (changed === "yes") !== changedInTime)
              .map((changed) => (
                <Press
                  key={changed}
                  action={tellChangedInTime}
                  fields={{ feedbackId: id, changed }}
                  busy="Noting"
                  label={`${changed === "yes" ? "Changed" : "Not changed"}: ${words.slice(0, 80)}`}
                >
                  {changed === "yes" ? "Changed" : "Not changed"}
                </Press>
              ))}
          </div>
        </div>
      ))}
    </Section>
  )
}
