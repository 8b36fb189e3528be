import { Note } from "@/components/ui/note"
import { Reveal } from "@/components/ui/reveal"
import type { DisclosureAdvice } from "@/lib/objectives/disclosure"
import type { rungWords } from "@/lib/plans/plan-words"

type Props = {
  advice: DisclosureAdvice
  rungs: ReturnType<typeof rungWords>
  /** About somebody else in the room. */
  caution: string | null
}

/** Why this much is advised: what speaks for telling, what for holding back, and what would change it. */
export function AdviceNotes({ advice, rungs, caution }: Props) {
  const telling = advice.reasons.filter(({ towards }) => towards === "telling")
  const holding = advice.reasons.filter(({ towards }) => towards === "holding-back")
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
      <Reasons label="For telling" reasons={telling.map(({ says }) => says)} />
      <Reasons label="For holding back" reasons={holding.map(({ says }) => says)} />
      {advice.wouldChange.length > 0 ? (
        <Reveal label="What would change it">
          <ul className="grid grid-cols-1 gap-1 text-small text-quiet">
            {advice.wouldChange.map((says) => (
              <li key={says}>{says}</li>
            ))}
          </ul>
        </Reveal>
      ) : null}
    </>
  )
}

function Reasons({ label, reasons }: { label: string; reasons: string[] }) {
  if (reasons.length === 0) return null
  return (
    <div className="grid grid-cols-1 gap-1 text-small">
      <p className="font-medium">{label}</p>
      <ul className="grid grid-cols-1 gap-1 text-quiet">
        {reasons.map((says) => (
          <li key={says}>{says}</li>
        ))}
      </ul>
    </div>
  )
}
