import type { ReactNode } from "react"
import { Clock } from "@/components/ui/clock"
import { Reveal } from "@/components/ui/reveal"
import type { Brief } from "@/lib/plans/brief-of"

type Props = {
  /** What must be fixed before the meeting, said so late that the plan stayed ready. */
  mustFix: { id: string; by: string; words: string; reason: string }[]
  /** Whom one meets, the main contact first. */
  people: string[]
  when: { dateTime: string; says: string }
  where: string
  brief: Brief & { ages: Partial<Record<string, string>> }
}

/** One part of the brief: a quiet name, and the words. */
function Part({ name, children }: { name: string; children: ReactNode }) {
  return (
    <section className="grid">
      <h2 className="text-small text-quiet font-normal">{name}</h2>
      {children}
    </section>
  )
}

/** Words of ours, in our voice, so that nobody takes them for the rep's. */
const Suggested = ({ children }: { children: string }) => <p className="text-quiet">You could say: “{children}”</p>

/** The one screen for the car park: nothing to type, nothing to hunt for, the fallback folded away until asked for. */
export function BriefScreen({ mustFix, people, when, where, brief }: Props) {
  return (
    <div className="grid gap-3">
      {mustFix.map(({ id, by, words, reason }) => (
        <Part key={id} name={`Before you go in, ${by}`}>
          <div className="border-l-2 border-care pl-4">
            <p className="font-serif font-medium">{words}</p>
            <p className="text-small text-quiet">{reason}</p>
          </div>
        </Part>
      ))}
      <p>
        {people.map((person) => (
          <span key={person} className="block">
            {person}
          </span>
        ))}
        <Clock dateTime={when.dateTime}>{when.says}</Clock>, {where}
        {brief.caution ? <span className="block text-small text-quiet">{brief.caution}</span> : null}
      </p>
      <Part name="Go for">
        <div className="border-l-2 border-accent pl-4 font-serif">
          <p className="font-medium">{brief.primary || "No objective yet."}</p>
          {brief.purpose ? <p className="text-quiet">{brief.purpose}</p> : null}
        </div>
      </Part>
      {brief.openingLine ? (
        brief.openingIsOwn ? (
          <Part name="Open with">
            <p className="font-serif">“{brief.openingLine}”</p>
          </Part>
        ) : (
          <Part name="No opening line of your own yet">
            <Suggested>{brief.openingLine}</Suggested>
          </Part>
        )
      ) : null}
      {brief.stands.length > 0 ? (
        <Part name="Where things stand">
          <ul className="grid gap-0.5">
            {brief.stands.map(({ prompt, words }) => (
              <li key={prompt} className="font-serif">
                {words} <span className="whitespace-nowrap font-sans text-small text-quiet">{brief.ages[prompt]}</span>
              </li>
            ))}
          </ul>
        </Part>
      ) : null}
      {brief.questions.length > 0 ? (
        <Part name="Ask">
          <ul className="grid gap-0.5 font-serif">
            {brief.questions.map(({ asks, isOwn }) => (
              <li key={asks} className={isOwn ? undefined : "font-sans text-quiet"}>
                {asks}
              </li>
            ))}
          </ul>
        </Part>
      ) : null}
      <Fallbacks fallbacks={brief.fallbacks} />
    </div>
  )
}

function Fallbacks({ fallbacks }: Pick<Brief, "fallbacks">) {
  if (fallbacks.length === 0) return <p className="text-small text-quiet">No fallback yet.</p>
  return (
    <Reveal label="Only if they truly cannot">
      <ol className="grid gap-4">
        {fallbacks.map(({ words, cue, pivotLine }) => (
          <li key={words} className="grid gap-1">
            <p className="text-small text-quiet">{cue}</p>
            <p className="font-serif">{words}</p>
            <Suggested>{pivotLine}</Suggested>
          </li>
        ))}
      </ol>
    </Reveal>
  )
}
