import type { ReactNode } from "react"
import { LinkButton } from "@/components/ui/link-button"
import { Notice } from "@/components/ui/notice"
import { Section } from "@/components/ui/section"
import { firstName } from "@/lib/customers/contact-name"
import type { PlanReview } from "@/lib/objectives/plan-review"
import { SITUATION_PROMPTS } from "@/lib/objectives/vocabulary"
import { paths } from "@/lib/paths"
import type { Debrief } from "@/lib/plans/debrief"
import { isWritten } from "@/lib/plans/is-written"
import type { Move } from "@/lib/plans/later-start"
import { meetingPeople } from "@/lib/plans/meeting-people"
import type { Plan } from "@/lib/plans/plan"
import { entriesOf } from "@/lib/plans/plan-entries"
import { isFrozen, planState } from "@/lib/plans/plan-state"
import {
  AGAINST_ADVICE_WORDS,
  CANCEL_WORDS,
  capital,
  HELD_WORDS,
  MOVE_WORDS,
  rungWords,
  SITUATION_WORDS,
} from "@/lib/plans/plan-words"
import { sayMeeting } from "@/lib/plans/say-meeting"
import type { PlainDate } from "@/lib/relationships/sign"
import { sayAge, sayWhen } from "@/lib/time/say-time"
import { DebriefWords } from "./debrief/debrief-words"
import { PlanMark } from "./plan-mark"
import { WrittenWords as Words } from "./written-words"

type Props = {
  plan: Plan
  review: PlanReview
  /** What was told of the meeting; null while nobody has. */
  debrief: Debrief | null
  /** How its start was moved, the newest first. */
  moves: readonly Move[]
  /** What the rep can say of it. */
  life: ReactNode
  today: PlainDate
  now: Date
  readerZone: string
  isOwn: boolean
}

/** The editor's page to read: for who coaches the rep, and for everyone once the meeting has begun. */
export function PlanRead({ plan, review, debrief, moves, life, today, now, readerZone, isOwn }: Props) {
  const entries = entriesOf(plan)
  const who = plan.mainContact ? firstName(plan.mainContact) : "the customer"
  const rungs = rungWords(who)
  const state = planState(plan.dates)
  const people = [plan.mainContact, ...plan.others].filter((one) => one !== null)
  const needed = review.open.filter(({ blocks }) => blocks)
  return (
    <>
      <div className="grid grid-cols-1 gap-3">
        <PlanMark dates={plan.dates} isWritten={isWritten(plan)} />
        {sayWhy(plan, now, readerZone)}
      </div>
      {life}
      {debrief ? (
        <Section
          id="debrief"
          title="What came of it"
          aside={
            isOwn ? (
              <LinkButton kind="quiet" href={paths.debriefTexts(plan.id)}>
                Texts to copy
              </LinkButton>
            ) : null
          }
        >
          <DebriefWords debrief={debrief} who={who} />
        </Section>
      ) : null}
      <Section
        id="meeting"
        title="Meeting"
        aside={
          <span className="flex flex-wrap gap-2">
            <LinkButton kind="quiet" href={paths.agenda(plan.id)}>
              Agenda
            </LinkButton>
            <LinkButton kind="quiet" href={paths.brief(plan.id)}>
              Brief
            </LinkButton>
          </span>
        }
      >
        <p>
          {isOwn ? null : `${plan.rep.name} meets `}
          {meetingPeople(people, entries)}
          <br />
          {/* No clock of figures in line: with the place behind it, it has to wrap on a phone. */}
          <time dateTime={plan.startsAt.toISOString()}>{sayMeeting(entries, { today, timeZone: readerZone })}</time>
        </p>
        {moves.length > 0 ? (
          <ul className="grid grid-cols-1 gap-1 text-small text-quiet">
            {moves.map(({ kind, fromStart, toStart }) => (
              <li key={`${fromStart.toISOString()} ${toStart.toISOString()}`}>
                {`${MOVE_WORDS[kind]}: from ${sayWhen(fromStart, readerZone, now)} to ${sayWhen(toStart, readerZone, now)}`}
              </li>
            ))}
          </ul>
        ) : null}
      </Section>
      <Section id="situation" title="Situation">
        {saysNothing(plan) ? <p className="text-quiet">Nothing was written.</p> : null}
        {SITUATION_PROMPTS.flatMap((prompt) => {
          const line = plan.situation[prompt]
          if (!line) return []
          return [
            <Words key={prompt} label={`${SITUATION_WORDS[prompt]} (${sayAge(line.asOf, today)})`}>
              {line.words}
            </Words>,
          ]
        })}
        <Words label={`${capital(who)}'s need, in their own words`}>{plan.need}</Words>
        <Words label="Also learn">{plan.alsoLearn}</Words>
      </Section>
      <Section id="primary-objective" title="Primary objective">
        <Words label="What to go for" always>
          {plan.primaryWords}
        </Words>
        <Words label="So that …">{plan.purpose}</Words>
      </Section>
      <Section id="fallback-objective" title="Fallback">
        {plan.fallbacks.length === 0 ? <p className="text-quiet">None was written.</p> : null}
        {plan.fallbacks.map(({ words, trigger, howItDiffers }) => (
          <div key={words} className="grid grid-cols-1 gap-3">
            <Words label="What would still move this on">{words}</Words>
            <Words label="Only if …">{trigger}</Words>
            <Words label="How it differs">{howItDiffers}</Words>
          </div>
        ))}
      </Section>
      <Section id="what-they-hear" title={`What ${who} hears`}>
        <p>{plan.hears ? rungs[plan.hears].label : "Not decided yet."}</p>
        {plan.againstAdvice ? (
          <p className="text-quiet">{`Chosen because: ${plan.againstAdviceWords || AGAINST_ADVICE_WORDS[plan.againstAdvice].toLowerCase()}`}</p>
        ) : null}
        <Words label="The opening line">{plan.openingLine}</Words>
      </Section>
      {state === "draft" && needed.length > 0 ? (
        <Section id="ready" title="What it lacked for ready">
          <ul className="grid grid-cols-1 gap-2 max-w-words">
            {needed.map(({ says }) => (
              <li key={says}>{says}</li>
            ))}
          </ul>
        </Section>
      ) : null}
    </>
  )
}

/** Why nobody can write in it any more; nothing where somebody else still can. */
function sayWhy(plan: Plan, now: Date, readerZone: string): ReactNode {
  const { cancelledAt, cancelReason } = plan.dates
  if (cancelledAt) {
    return (
      <Notice
        title={`${cancelReason ? CANCEL_WORDS[cancelReason] : "Closed"}, ${sayWhen(cancelledAt, readerZone, now)}. The words are kept as they were.`}
      />
    )
  }
  if (plan.heldFrom) return <Notice title={HELD_WORDS[plan.heldFrom]} />
  if (isFrozen(plan, now)) return <Notice title="The meeting has begun. The plan stays as it was written before it." />
  return null
}

/** Whether no line of the situation was written, nor the need, nor anything to learn. */
const saysNothing = ({ situation, need, alsoLearn }: Plan): boolean =>
  Object.keys(situation).length === 0 && `${need}${alsoLearn}`.trim() === ""
