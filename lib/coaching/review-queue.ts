import { nameAndTitle } from "@/lib/customers/contact-name"
import { reviewPlan } from "@/lib/objectives/review-plan"
import { draftOf } from "@/lib/plans/draft-of"
import { isWritten } from "@/lib/plans/is-written"
import type { Plan, PlanDates } from "@/lib/plans/plan"
import { changesAreRequested, isFrozen, planState } from "@/lib/plans/plan-state"
import { sayWhen } from "@/lib/time/say-time"
import type { CoachingFacts } from "./coaching-facts"
import { type Risk, type RiskFacts, riskOf, risksOf } from "./risk"
import { sayTimeLeft } from "./say-risk"

/** One coming meeting in a manager's queue, put into words. */
export type Queued = {
  id: string
  startsAt: string
  when: string
  left: string
  rep: string
  account: string
  who: string
  primary: string
  risks: Risk[]
  /** What the rep asks to be looked at, in their words; null where they ask for nothing. */
  asked: string | null
  /** "Reviewed by Dagny Falk", with "changed since" where the plan has moved on; null where nobody has. */
  reviewed: string | null
  dates: PlanDates
  isWritten: boolean
  /** It is under way. */
  frozen: boolean
}

const NOTHING: CoachingFacts = { asked: null, reviewed: null, unacknowledged: 0 }
const AN_HOUR = 60 * 60_000

/** Coming plans in the order a manager should look at them: the riskiest first, and of two alike the sooner. */
export function reviewQueue(
  plans: readonly Plan[],
  known: ReadonlyMap<string, CoachingFacts>,
  reader: { zone: string; now: Date },
): Queued[] {
  return plans
    .map((plan) => {
      const facts = known.get(plan.id) ?? NOTHING
      const risks = risksOf(riskFacts(plan, facts, reader.now))
      return { risk: riskOf(risks), startsAt: plan.startsAt.getTime(), row: inWords(plan, { facts, risks, reader }) }
    })
    .sort((one, other) => other.risk - one.risk || one.startsAt - other.startsAt)
    .map(({ row }) => row)
}

function riskFacts(plan: Plan, { asked, reviewed, unacknowledged }: CoachingFacts, now: Date): RiskFacts {
  const written = isWritten(plan)
  const draft = draftOf(plan)
  return {
    state: planState(plan.dates),
    written,
    fallback: written ? (reviewPlan(draft).fallbacks[0]?.verdict ?? null) : null,
    size: plan.askSize,
    grade: draft.grade,
    first: plan.heldBefore.length === 0,
    changesOpen: changesAreRequested(plan.dates),
    reviewAsked: asked !== null,
    unacknowledged,
    reviewed: reviewed !== null && reviewed.version === plan.version,
    hoursLeft: (plan.startsAt.getTime() - now.getTime()) / AN_HOUR,
  }
}

type Known = { facts: CoachingFacts; risks: Risk[]; reader: { zone: string; now: Date } }

function inWords(plan: Plan, { facts: { asked, reviewed }, risks, reader }: Known): Queued {
  const changed = reviewed !== null && reviewed.version !== plan.version
  return {
    id: plan.id,
    startsAt: plan.startsAt.toISOString(),
    when: sayWhen(plan.startsAt, reader.zone, reader.now),
    left: sayTimeLeft(plan.startsAt, reader.now),
    rep: plan.rep.name,
    account: plan.account.name,
    who: plan.mainContact ? nameAndTitle(plan.mainContact) : "Nobody chosen yet",
    primary: plan.primaryWords,
    risks,
    asked: asked ? asked.words : null,
    reviewed: reviewed ? `Reviewed by ${reviewed.by}${changed ? ", changed since" : ""}` : null,
    dates: plan.dates,
    isWritten: isWritten(plan),
    frozen: isFrozen(plan, reader.now),
  }
}
