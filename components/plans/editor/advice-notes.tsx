import { Note } from "@/components/ui/note"
import { Reveal } from "@/components/ui/reveal"
import type { DisclosureAdvice } from "@/lib/objectives/disclosure"
import { RUNGS } from "@/lib/objectives/vocabulary"
import type { rungWords } from "@/lib/plans/plan-words"
import { FactorTable } from "./factor-table"

type Props = {
  advice: DisclosureAdvice
  rungs: ReturnType<typeof rungWords>
  /** About somebody else in the room. */
  caution: string | null
}

/** Why this much is advised: the facts that decided it, for and against, and the single ones that would change it. */
export function AdviceNotes({ advice, rungs, caution }: Props) {
  return (
    <>
      <Note
        kind="advice"
        label={advice.orElse ? "Either would do" : rungs[advice.rung].label}
        says={
          advice.orElse
            ? `The reasons balance: ${rungs[advice.rung].label.toLowerCase()}, or ${rungs[advice.orElse].label.toLowerCase()}.`
            : undefined
        }
      />
      {caution ? <Note kind="finding" label="Also in the room" says={caution} /> : null}
      <FactorTable reasons={advice.reasons} />
      {advice.wouldChange.length > 0 ? (
        <Reveal label="What would change it">
          <dl className="grid grid-cols-1 gap-3 text-small">
            {RUNGS.filter((rung) => advice.wouldChange.some(({ to }) => to === rung)).map((rung) => (
              <div key={rung} className="grid grid-cols-1 gap-1">
                <dt className="font-medium">{rungs[rung].label}</dt>
                {advice.wouldChange
                  .filter(({ to }) => to === rung)
                  .map(({ says }) => (
                    <dd key={says} className="text-quiet">{`If ${says}.`}</dd>
                  ))}
              </div>
            ))}
          </dl>
        </Reveal>
      ) : null}
    </>
  )
}
