import { Note } from "@/components/ui/note"
import { Reveal } from "@/components/ui/reveal"
import type { DisclosureAdvice } from "@/lib/objectives/disclosure"
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
          <ul className="grid grid-cols-1 gap-1 text-small text-quiet">
            {advice.wouldChange.map(({ to, says }) => (
              <li key={says}>{`If ${says}: ${rungs[to].label.toLowerCase()}.`}</li>
            ))}
          </ul>
        </Reveal>
      ) : null}
    </>
  )
}
