import { type SQLWrapper, sql } from "drizzle-orm"
import { type KnownTie, NOTHING_KNOWN } from "@/lib/customers/known-tie"
import type { Plan, PlanContact } from "@/lib/plans/plan"
import { isCoachedByActor } from "../people/is-coached-by-actor"
import { knownTie } from "../relationships/known-tie"
import {
  accounts,
  contacts,
  fallbackObjectives,
  planContacts,
  plans,
  relationships,
  situationLines,
  users,
} from "../schema"
import type { Scope } from "../scope"

/**
 * What a rep knows of a contact, as JSON. Both ids are columns of the outer query. Null where rep and contact
 * have no tie yet.
 */
export const relationshipJson = (scope: Scope, repId: SQLWrapper, contactId: SQLWrapper) => sql<KnownTie | null>`(
  select ${knownTie()} from ${relationships}
  where relationships.org_id = ${scope.orgId}::uuid and relationships.rep_id = ${repId} and relationships.contact_id = ${contactId})`

const contactJson = (scope: Scope) => sql`json_build_object(
  'id', c.id, 'name', c.name, 'title', c.title, 'style', c.buyer_style,
  'relationship', ${relationshipJson(scope, plans.repId, sql`c.id`)})`

/** Everything of a plan in one statement; to be selected from `plans` joined with its account and rep. */
export const planColumns = (scope: Scope) => ({
  plan: plans,
  account: { id: accounts.id, name: accounts.name },
  rep: { id: users.id, name: users.name },
  coachedByActor: isCoachedByActor(scope, plans.repId),
  mainContact: sql<StoredContact | null>`(
    select ${contactJson(scope)} from ${contacts} c where c.org_id = ${plans.orgId} and c.id = ${plans.mainContactId})`,
  others: sql<StoredContact[]>`coalesce((
    select json_agg(${contactJson(scope)} order by c.name, c.id)
    from ${planContacts} p join ${contacts} c on c.org_id = p.org_id and c.id = p.contact_id
    where p.org_id = ${plans.orgId} and p.plan_id = ${plans.id}), '[]')`,
  situation: sql<Plan["situation"]>`coalesce((
    select json_object_agg(l.prompt, json_build_object('words', l.words, 'asOf', l.as_of))
    from ${situationLines} l where l.org_id = ${plans.orgId} and l.plan_id = ${plans.id}), '{}')`,
  fallbacks: sql<Plan["fallbacks"]>`coalesce((
    select json_agg(json_build_object('words', f.words, 'trigger', f.trigger, 'howItDiffers', f.how_it_differs) order by f.position)
    from ${fallbackObjectives} f where f.org_id = ${plans.orgId} and f.plan_id = ${plans.id}), '[]')`,
})

type StoredContact = Omit<PlanContact, "relationship"> & { relationship: KnownTie | null }

/** One row of `planColumns`. */
export type StoredPlan = {
  plan: typeof plans.$inferSelect
  account: { id: string; name: string }
  rep: { id: string; name: string }
  coachedByActor: boolean
  mainContact: StoredContact | null
  others: StoredContact[]
  situation: Plan["situation"]
  fallbacks: Plan["fallbacks"]
}

export const knownContact = (stored: StoredContact): PlanContact => ({
  ...stored,
  relationship: stored.relationship ?? NOTHING_KNOWN,
})

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
    dates: {
      readyAt: plan.readyAt,
      changesRequestedAt: plan.changesRequestedAt,
      cancelledAt: plan.cancelledAt,
      cancelReason: plan.cancelReason,
      heldAt: plan.heldAt,
      debriefedAt: plan.debriefedAt,
    },
    createdAt: plan.createdAt,
    updatedAt: plan.updatedAt,
  }
}
