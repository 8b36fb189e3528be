import { firstName } from "@/lib/customers/contact-name"
import type { Plan } from "@/lib/plans/plan"
import { rungWords } from "@/lib/plans/plan-words"

/** The words written before the meeting, which it is judged by: the primary, the fallback, what was to be heard. */
export function WordsBefore({ plan }: { plan: Plan }) {
  const who = plan.mainContact ? firstName(plan.mainContact) : "the customer"
  return (
    <aside aria-labelledby="before" className="grid grid-cols-1 content-start gap-4 max-w-words">
      <h2 id="before" className="label">
        {plan.source === "unplanned" ? "Logged without a plan" : "Written before the meeting"}
      </h2>
      {plan.source === "unplanned" ? null : (
        <>
          <Before label="Primary" words={plan.primaryWords} none="None was written." />
          {plan.fallbacks.length === 0 ? <Before label="Fallback" words="" none="None was written." /> : null}
          {plan.fallbacks.map(({ words, trigger }) => (
            <Before key={words} label="Fallback" words={words} more={trigger} none="None was written." />
          ))}
          {plan.hears ? (
            <div className="grid grid-cols-1 gap-1">
              <h3 className="text-small text-quiet font-normal">{`What ${who} was to hear`}</h3>
              <p>{rungWords(who)[plan.hears].label}</p>
            </div>
          ) : null}
        </>
      )}
    </aside>
  )
}

function Before({ label, words, more, none }: { label: string; words: string; more?: string; none: string }) {
  return (
    <div className="grid grid-cols-1 gap-1">
      <h3 className="text-small text-quiet font-normal">{label}</h3>
      {words.trim() ? <p className="font-serif whitespace-pre-line">{words}</p> : <p className="text-quiet">{none}</p>}
      {more?.trim() ? <p className="text-small text-quiet font-serif">{more}</p> : null}
    </div>
  )
}
