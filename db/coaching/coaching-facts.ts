import { sql } from "drizzle-orm"
import type { CoachingFacts } from "@/lib/coaching/coaching-facts"
import type { FeedbackPart } from "@/lib/coaching/vocabulary"
import type { Scope } from "../scope"

type Row = {
  plan_id: string
  asked_part: FeedbackPart | null
  asked_words: string | null
  reviewer: string | null
  reviewed_at: Date | string | null
  reviewed_version: number | null
  unacknowledged: number
}

/** What coaching knows of these plans, in one statement: what was asked, who has read it last, and what nobody acknowledged. */
export async function coachingFacts(
  { tx, orgId }: Scope,
  planIds: readonly string[],
): Promise<ReadonlyMap<string, CoachingFacts>> {
  if (planIds.length === 0) return new Map()
  const ids = sql`array[${sql.join(
    planIds.map((id) => sql`${id}::uuid`),
    sql`, `,
  )}]`
  const org = sql`${orgId}::uuid`
  const rows = await tx.execute<Row>(sql`
    select wanted.plan_id,
      asked.part as asked_part, asked.words as asked_words,
      reviewed.name as reviewer, reviewed.created_at as reviewed_at, reviewed.plan_version as reviewed_version,
      coalesce(waiting.many, 0)::int as unacknowledged
    from unnest(${ids}) as wanted(plan_id)
    left join lateral (
      select part, words from review_requests r
      where r.org_id = ${org} and r.plan_id = wanted.plan_id and r.settled_at is null
      order by r.created_at desc limit 1
    ) asked on true
    left join lateral (
      select u.name, r.created_at, r.plan_version from reviews r join users u on u.org_id = r.org_id and u.id = r.reviewer_id
      where r.org_id = ${org} and r.plan_id = wanted.plan_id
      order by r.created_at desc limit 1
    ) reviewed on true
    left join lateral (
      select count(*) as many from feedback f
      where f.org_id = ${org} and f.plan_id = wanted.plan_id and f.acknowledged_at is null and f.kind <> 'praise'
    ) waiting on true`)
  return new Map(rows.map((row) => [row.plan_id, factsOf(row)]))
}

const factsOf = (row: Row): CoachingFacts => ({
  asked: row.asked_part === null ? null : { part: row.asked_part, words: row.asked_words ?? "" },
  reviewed:
    row.reviewer === null || row.reviewed_at === null
      ? null
      : { by: row.reviewer, at: new Date(row.reviewed_at), version: row.reviewed_version ?? 0 },
  unacknowledged: row.unacknowledged,
})
