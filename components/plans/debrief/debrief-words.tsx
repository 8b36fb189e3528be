import type { ReactNode } from "react"
import { OUTCOME_WORDS } from "@/lib/customers/outcome-words"
import type { DebriefEntries } from "@/lib/plans/debrief"
import { REACTION_WORDS, rungWords } from "@/lib/plans/plan-words"
import { sayAgreed } from "@/lib/plans/say-agreed"

/** A debrief to read; what was not told is left out. */
export function DebriefWords({ debrief, who }: { debrief: DebriefEntries; who: string }) {
  const { outcome, primaryAsked, fallbackTrigger, said, heard, reaction } = debrief
  return (
    <dl className="grid grid-cols-1 gap-3 max-w-words">
      <Told label="How it came out">{OUTCOME_WORDS[outcome]}</Told>
      {primaryAsked === null ? null : <Told label="Asked for the primary">{primaryAsked ? "Yes" : "No"}</Told>}
      <Told label="Agreed" voice="person">
        {sayAgreed(debrief) || "Nothing."}
      </Told>
      {fallbackTrigger ? (
        <Told label="What brought the fallback out" voice="person">
          {fallbackTrigger}
        </Told>
      ) : null}
      {said ? (
        <Told label="What was said" voice="person">
          {said}
        </Told>
      ) : null}
      {reaction ? <Told label={`How ${who} took it`}>{REACTION_WORDS[reaction]}</Told> : null}
      {heard ? <Told label={`What ${who} heard`}>{rungWords(who)[heard].label}</Told> : null}
    </dl>
  )
}

function Told({ label, voice, children }: { label: string; voice?: "person"; children: ReactNode }) {
  return (
    <div className="grid grid-cols-1 gap-1">
      <dt className="text-small text-quiet">{label}</dt>
      <dd className={voice ? "font-serif whitespace-pre-line" : undefined}>{children}</dd>
    </div>
  )
}
