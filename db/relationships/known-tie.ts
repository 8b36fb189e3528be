import { type SQL, sql } from "drizzle-orm"
import type { KnownTie } from "@/lib/customers/known-tie"
import { type GRADING_SOURCES, relationshipGradings, relationshipSigns } from "../schema"

/**
 * What a row of `relationships` rests on, as one column; null where there is no such row, as beside a left join.
 * The outer columns are written out: in a select from one table drizzle leaves the table's name off them, and
 * inside a subquery they would then mean the inner table's.
 */
export function knownTie(): SQL<KnownTie | null> {
  return sql<KnownTie | null>`case when relationships.id is not null then jsonb_build_object(
    'signs', coalesce((
      select jsonb_agg(jsonb_build_object('id', s.id, 'sign', s.sign, 'seenOn', s.seen_on, 'repairedOn', s.repaired_on, 'planId', s.plan_id) order by s.seen_on desc, s.id desc)
      from ${relationshipSigns} s where s.org_id = relationships.org_id and s.relationship_id = relationships.id), '[]'::jsonb),
    'override', ${newestBy("rep")},
    'managerGrade', ${newestBy("manager")}) end`
}

const newestBy = (source: (typeof GRADING_SOURCES)[number]): SQL => sql`(
  select jsonb_build_object('grade', g.grade, 'reason', g.reason, 'on', g.graded_on)
  from ${relationshipGradings} g
  where g.org_id = relationships.org_id and g.relationship_id = relationships.id and g.source = ${source}
  order by g.created_at desc, g.id desc limit 1)`
