import { and, eq, exists, ne, sql } from "drizzle-orm"
import { notFound, Refusal } from "@/lib/access/refusal"
import type { AgreedAnswer } from "@/lib/plans/meeting"
import { record } from "../audit/record"
import { debriefs, plans } from "../schema"
import type { Scope } from "../scope"
import { renewReadings } from "./renew-readings"

type Answered = {
  /** The meeting it was agreed at. */
  planId: string
  answer: AgreedAnswer
  /** What stood there when the person answered; null where it was not answered. */
  instead: AgreedAnswer | null
}

/**
 * Notes what became of the action agreed at a meeting of the actor's own. The same answer twice is noted once; another
 * may take its place. Throws `conflict` where it was answered otherwise meanwhile, `not-found` where nothing was agreed
 * at a meeting of theirs by that id.
 */
export async function answerAgreed(scope: Scope, { planId, answer, instead }: Answered): Promise<void> {
  const { tx, orgId, actor, now } = scope
  const isOwn = exists(
    tx
      .select({ id: plans.id })
      .from(plans)
      .where(and(eq(plans.orgId, orgId), eq(plans.id, planId), eq(plans.repId, actor.userId))),
  )
  const isAgreed = and(eq(debriefs.orgId, orgId), eq(debriefs.planId, planId), ne(debriefs.agreedAction, ""), isOwn)
  const changed = await tx
    .update(debriefs)
    .set({ agreedAnswer: answer, agreedAnsweredAt: now, agreedAnsweredBy: actor.userId })
    .where(
      and(
        isAgreed,
        sql`${debriefs.agreedAnswer} is not distinct from ${instead}`,
        ne(sql`coalesce(${debriefs.agreedAnswer}, '')`, answer),
      ),
    )
    .returning({ planId: debriefs.planId })
  if (changed.length > 0) {
    await record(scope, {
      event: "debrief-changed",
      subjectKind: "plan",
      subjectId: planId,
      detail: `agreed action: ${answer}`,
    })
    return renewReadings(scope, { heldPlanId: planId })
  }
  const [stands] = await tx.select({ answer: debriefs.agreedAnswer }).from(debriefs).where(isAgreed)
  if (!stands) throw notFound("That agreement")
  if (stands.answer !== answer)
    throw new Refusal("conflict", "This was answered otherwise somewhere else in the meantime. Look at it once more.")
}
