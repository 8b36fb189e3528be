import type { Plan } from "@/lib/plans/plan"
import { knownContact } from "./known-contact"
import type { StoredPlan } from "./plan-columns"

/** A stored row as the rest of the product reads a plan. */
export function planOf({
  plan,
  account,
  rep,
  coachedByActor,
  mainContact,
  others,
  situation,
  fallbacks,
  unfitting,
}: StoredPlan): Plan {
  return {
    ownerId: plan.repId,
    coachedByActor,
    id: plan.id,
    version: plan.version,
    rep,
    account,
    mainContact: mainContact ? knownContact(mainContact) : null,
    others: others.map(knownContact),
    source: plan.source,
    followsPlanId: plan.followsPlanId,
    startsAt: plan.startsAt,
    timeZone: plan.timeZone,
    minutes: plan.minutes,
    channel: plan.channel,
    place: plan.place,
    stage: plan.stage,
    situation,
    need: plan.need,
    alsoLearn: plan.alsoLearn,
    primaryWords: plan.primaryWords,
    purpose: plan.purpose,
    fallbacks,
    askSize: plan.askSize,
    factors: plan.factors,
    hears: plan.hears,
    againstAdvice: plan.againstAdvice,
    againstAdviceWords: plan.againstAdviceWords,
    openingLine: plan.openingLine,
    unfitting,
    dates: {
      readyAt: plan.readyAt,
      changesRequestedAt: plan.changesRequestedAt,
      cancelledAt: plan.cancelledAt,
      cancelReason: plan.cancelReason,
      heldAt: plan.heldAt,
      debriefedAt: plan.debriefedAt,
    },
    heldFrom: plan.heldFrom,
    createdAt: plan.createdAt,
    updatedAt: plan.updatedAt,
  }
}
