import type { ReactNode } from "react"
import { Section } from "@/components/ui/section"
import type { TieAfter } from "@/lib/plans/tie-after"
import { sayGradeChange } from "@/lib/relationships/say-grade-change"
import { SIGN_WORDS } from "@/lib/relationships/sign-words"

type Props = {
  who: string
  tie: TieAfter
  /** Asks for the signs that are offered. */
  ask: ReactNode
}

/** What a meeting showed of the main contact: asked in at most three lines, or what was noted and what it changed. */
export function TieSection({ who, tie, ask }: Props) {
  if (tie.noted.length === 0 && tie.offered.length === 0) return null
  return (
    <Section id="signs" title={`How well you know ${who}`}>
      {tie.noted.length > 0 ? (
        <>
          <ul className="grid grid-cols-1 gap-1 max-w-words" aria-label="Noted at this meeting">
            {tie.noted.map((sign) => (
              <li key={sign}>{SIGN_WORDS[sign]}.</li>
            ))}
          </ul>
          <p>{sayGradeChange(who, tie.before, tie.after)}</p>
        </>
      ) : (
        ask
      )}
    </Section>
  )
}
