import { and, eq, sql } from "drizzle-orm"
import { notFound, Refusal } from "@/lib/access/refusal"
import { refuseClosed } from "@/lib/plans/refuse-closed"
import { agendas } from "../schema"
import type { Scope } from "../scope"
import { findPlan } from "./find-plan"

type Written = { planId: string; version: number; purpose: string; topics: string[]; askAhead: string }

/**
 * Stores what the rep means the customer to see; nobody sees it before it is published. `version` is the one the
 * form was opened on, 0 for the first. Throws `conflict` where it was changed since, or the plan is closed.
 */
export async function saveAgenda(scope: Scope, written: Written): Promise<{ version: number }> {
  const { tx, orgId, now } = scope
  const { planId, version, ...words } = written
  const plan = await findPlan(scope, { planId })
  if (!plan) throw notFound("This plan")
  refuseClosed(plan, now)
  const [saved] =
    version === 0
      ? await tx
          .insert(agendas)
          .values({ orgId, planId, ...words, updatedAt: now })
          .onConflictDoNothing()
          .returning()
      : await tx
          .update(agendas)
          .set({ ...words, updatedAt: now, version: sql`${agendas.version} + 1` })
          .where(and(eq(agendas.orgId, orgId), eq(agendas.planId, planId), eq(agendas.version, version)))
          .returning()
  if (saved) return { version: saved.version }
  // The same words sent twice, as after a lost reply, were stored the first time.
  const [stored] = await tx
    .select()
    .from(agendas)
    .where(and(eq(agendas.orgId, orgId), eq(agendas.planId, planId)))
  if (stored && isSame(stored, words)) return { version: stored.version }
  throw new Refusal(
    "conflict",
    "This agenda was changed somewhere else in the meantime. Compare, then save yours again.",
  )
}

type Words = Omit<Written, "planId" | "version">

const isSame = (one: Words, other: Words) =>
  one.purpose === other.purpose &&
  one.askAhead === other.askAhead &&
  one.topics.length === other.topics.length &&
  one.topics.every((topic, at) => topic === other.topics[at])
