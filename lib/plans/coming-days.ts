import { nameAndTitle } from "@/lib/customers/contact-name"
import { reviewPlan } from "@/lib/objectives/review-plan"
import type { PlainDate } from "@/lib/relationships/sign"
import { dayIn } from "@/lib/time/day"
import { sayClock, sayDayHeading } from "@/lib/time/say-time"
import { draftOf } from "./draft-of"
import { isWritten } from "./is-written"
import type { Plan, PlanDates } from "./plan"
import { isFrozen } from "./plan-state"
import { sayStillOpen } from "./still-open"

/** One coming meeting, put into words for a list. */
export type ComingMeeting = {
  id: string
  startsAt: string
  clock: string
  /** The meeting's own local time, where it is another than the reader's: "Their clock says 11:00, in Berlin". */
  there: string | null
  account: string
  rep: string
  who: string
  primary: string
  dates: PlanDates
  /** Whether a word of preparation is in it. */
  isWritten: boolean
  /** What stands between now and ready; null where nothing was written, since then everything does. */
  stillOpen: string | null
  frozen: boolean
}

export type ComingDay = { day: PlainDate; says: string; meetings: ComingMeeting[] }

/**
 * Coming plans by the reader's own day, in the order given. A meeting elsewhere shows its local time too,
 * since that is when the customer expects one.
 */
export function comingDays(plans: readonly Plan[], { zone, now }: { zone: string; now: Date }): ComingDay[] {
  const days = new Map<string, ComingMeeting[]>()
  for (const plan of plans) {
    const day = dayIn(plan.startsAt, zone)
    days.set(day, [...(days.get(day) ?? []), inWords(plan, zone, now)])
  }
  const today = dayIn(now, zone)
  return [...days].map(([day, meetings]) => ({ day, says: sayDayHeading(day, today), meetings }))
}

function inWords(plan: Plan, zone: string, now: Date): ComingMeeting {
  const here = sayClock(plan.startsAt, zone)
  const there = sayClock(plan.startsAt, plan.timeZone)
  const written = isWritten(plan)
  const city = plan.timeZone.split("/").at(-1)?.replaceAll("_", " ")
  return {
    id: plan.id,
    startsAt: plan.startsAt.toISOString(),
    clock: here,
    there: here === there ? null : `Their clock says ${there}, in ${city}`,
    account: plan.account.name,
    rep: plan.rep.name,
    who: plan.mainContact ? nameAndTitle(plan.mainContact) : "Nobody chosen yet",
    primary: plan.primaryWords,
    dates: plan.dates,
    isWritten: written,
    stillOpen: written ? sayStillOpen(reviewPlan(draftOf(plan))) : null,
    frozen: isFrozen(plan, now),
  }
}
