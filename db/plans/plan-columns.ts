import { sql } from "drizzle-orm"
import type { Plan } from "@/lib/plans/plan"
import {
  accounts,
  contacts,
  debriefs,
  fallbackObjectives,
  planContacts,
  plans,
  situationLines,
  unfittingFindings,
  users,
} from "../schema"
import type { TenantScope } from "../scope"
import type { StoredContact } from "./known-contact"
import { relationshipJson } from "./relationship-json"

const contactJson = (scope: TenantScope) => sql`json_build_object(
  'id', c.id, 'name', c.name, 'title', c.title, 'style', c.buyer_style,
  'relationship', ${relationshipJson(scope, plans.repId, sql`c.id`)})`

/** How far back the meetings before a plan's are looked at. */
const MOST_BEFORE = 12

/**
 * Everything of a plan in one statement, but how it stands to who asks; to be selected from `plans` joined with its
 * account and rep.
 */
export const planColumns = (scope: TenantScope) => ({
  plan: plans,
  account: { id: accounts.id, name: accounts.name },
  rep: { id: users.id, name: users.name },
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
  unfitting: sql<Plan["unfitting"]>`coalesce((
    select json_agg(json_build_object('id', u.id, 'rule', u.rule, 'field', u.field, 'words', u.words) order by u.created_at, u.id)
    from ${unfittingFindings} u
    where u.org_id = ${plans.orgId} and u.plan_id = ${plans.id} and u.withdrawn_at is null), '[]')`,
  heldBefore: sql<Plan["heldBefore"]>`coalesce((
    select json_agg(json_build_object('contactId', e.main_contact_id, 'primaryWords', e.primary_words,
      'agreed', case when d.agreed_action <> '' then
        json_build_object('action', d.agreed_action, 'by', d.agreed_by, 'answer', d.agreed_answer) end)
      order by e.starts_at desc, e.id desc)
    from (
      select b.org_id, b.id, b.starts_at, b.main_contact_id, b.primary_words from ${plans} b
      where b.org_id = ${plans.orgId} and b.account_id = ${plans.accountId} and b.rep_id = ${plans.repId}
        and b.starts_at < ${plans.startsAt} and b.held_at is not null
      order by b.starts_at desc, b.id desc limit ${MOST_BEFORE}) e
    left join ${debriefs} d on d.org_id = e.org_id and d.plan_id = e.id), '[]')`,
})

/** One row of `planColumns`, with how it stands to who asks. */
export type StoredPlan = {
  plan: typeof plans.$inferSelect
  account: { id: string; name: string }
  rep: { id: string; name: string }
  coachedByActor: boolean
  mainContact: StoredContact | null
  others: StoredContact[]
  situation: Plan["situation"]
  fallbacks: Plan["fallbacks"]
  unfitting: Plan["unfitting"]
  heldBefore: Plan["heldBefore"]
}
