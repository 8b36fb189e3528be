import { and, eq, sql } from "drizzle-orm"
import { notFound, Refusal } from "@/lib/access/refusal"
import type { OpenItem } from "@/lib/objectives/plan-review"
import { dateSituation } from "@/lib/plans/date-situation"
import { EditConflict } from "@/lib/plans/edit-conflict"
import { readStart } from "@/lib/plans/meeting-start"
import type { Plan } from "@/lib/plans/plan"
import { entriesOf, hasWords, type PlanEntries } from "@/lib/plans/plan-entries"
import { refuseClosed } from "@/lib/plans/refuse-closed"
import { dayIn } from "@/lib/time/day"
import { plans } from "../schema"
import type { Scope } from "../scope"
import { findPlan } from "./find-plan"
import { isUnfrozen } from "./is-unfrozen"
import { replaceParts } from "./replace-parts"
import { requirePresent } from "./require-present"
import { reviewStored } from "./review-stored"
import { revokeAllLinks } from "./revoke-all-links"

export type Saved = {
  version: number
  savedAt: Date
  /** A ready plan that no longer passes went back to draft; what it lacks now. Null otherwise. */
  backToDraft: OpenItem[] | null
}

type Save = { planId: string; version: number; entries: PlanEntries }

/**
 * Stores everything the editor holds, if the plan is still the version it was based on. Throws an
 * `EditConflict` with both versions where it is not, a `conflict` where the meeting has begun or the plan was
 * cancelled, `invalid` for a start that has passed or does not exist, `not-found` for people who are not there.
 */
export async function savePlan(scope: Scope, { planId, version, entries }: Save): Promise<Saved> {
  const { tx, orgId, now } = scope
  const stored = await findPlan(scope, { planId })
  if (!stored) throw notFound("This plan")
  refuseClosed(stored, now)
  const startsAt = startOf(stored, entries, now)
  const otherIds = [...new Set(entries.otherContactIds)].filter((id) => id !== entries.mainContactId)
  await requirePresent(scope, {
    accountId: entries.accountId,
    contactIds: [entries.mainContactId, ...otherIds].filter((id) => id !== null),
  })
  const [changed] = await tx
    .update(plans)
    .set({ ...columnsOf(entries), startsAt, version: sql`${plans.version} + 1`, updatedAt: now })
    .where(and(eq(plans.orgId, orgId), eq(plans.id, planId), eq(plans.version, version), isUnfrozen(scope)))
    .returning({ version: plans.version })
  if (!changed) throw await conflict(scope, { planId, version, entries })
  // What one customer was sent must not open another's agenda.
  if (stored.account.id !== entries.accountId) await revokeAllLinks(scope, planId)
  await replaceParts(scope, planId, {
    otherIds,
    situation: dateSituation(stored.situation, entries.situation, dayIn(now, scope.actor.timeZone)),
    fallbacks: entries.fallbacks.filter(hasWords),
  })
  return { version: changed.version, savedAt: now, backToDraft: await reviewStored(scope, planId) }
}

/** The start as stored where nothing about it changed, so that a doubled hour keeps its meaning. */
function startOf(stored: Plan, entries: PlanEntries, now: Date): Date {
  const before = entriesOf(stored)
  if (before.date === entries.date && before.time === entries.time && before.timeZone === entries.timeZone)
    return stored.startsAt
  const start = readStart(entries)
  if (!start?.exists) throw new Refusal("invalid", "There is no such time. Choose another.")
  if (start.instant.getTime() <= now.getTime())
    throw new Refusal("invalid", "That time has passed. Choose one that is still to come.")
  return start.instant
}

const columnsOf = ({
  accountId,
  mainContactId,
  timeZone,
  minutes,
  channel,
  place,
  stage,
  ...entries
}: PlanEntries) => ({
  ...{ accountId, mainContactId, timeZone, minutes, channel, place, stage },
  need: entries.need,
  alsoLearn: entries.alsoLearn,
  primaryWords: entries.primaryWords,
  purpose: entries.purpose,
  askSize: entries.askSize,
  factors: entries.factors,
  hears: entries.hears,
  againstAdvice: entries.againstAdvice,
  againstAdviceWords: entries.againstAdviceWords,
  openingLine: entries.openingLine,
})

/** Why nothing was changed. The plan is read again, since it changed while this save waited for it. */
async function conflict(scope: Scope, { planId, entries }: Save): Promise<Refusal> {
  const stored = await findPlan(scope, { planId })
  if (!stored) return notFound("This plan")
  refuseClosed(stored, scope.now)
  return new EditConflict(entries, { version: stored.version, updatedAt: stored.updatedAt, entries: entriesOf(stored) })
}
