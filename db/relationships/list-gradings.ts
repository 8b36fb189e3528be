import { and, desc, eq, type SQL, sql } from "drizzle-orm"
import type { Grade } from "@/lib/relationships/grade"
import type { PlainDate } from "@/lib/relationships/sign"
import { type GRADING_SOURCES, relationshipGradings, users } from "../schema"
import type { TenantScope } from "../scope"

export type Grading = {
  id: string
  grade: Grade
  source: (typeof GRADING_SOURCES)[number]
  reason: string
  by: string
  on: PlainDate
}

type Wanted = { relationshipId: string /** The last one in sight. */; before?: string | null; most?: number }

/** Every grading of a relationship by a person, newest first. */
export async function listGradings(
  scope: TenantScope,
  { relationshipId, before, most = 20 }: Wanted,
): Promise<{ gradings: Grading[]; hasOlder: boolean }> {
  const g = relationshipGradings
  const found = await scope.tx
    .select({ id: g.id, grade: g.grade, source: g.source, reason: g.reason, by: users.name, on: g.gradedOn })
    .from(g)
    .innerJoin(users, and(eq(users.orgId, g.orgId), eq(users.id, g.gradedBy)))
    .where(and(eq(g.orgId, scope.orgId), eq(g.relationshipId, relationshipId), isOlder(scope, relationshipId, before)))
    .orderBy(desc(g.createdAt), desc(g.id))
    .limit(most + 1)
  return { gradings: found.slice(0, most), hasOlder: found.length > most }
}

const isOlder = (scope: TenantScope, relationshipId: string, before: string | null | undefined): SQL | undefined =>
  before
    ? sql`(${relationshipGradings.createdAt}, ${relationshipGradings.id}) <
        (select mark.created_at, mark.id from ${relationshipGradings} mark where mark.org_id = ${scope.orgId} and mark.relationship_id = ${relationshipId} and mark.id = ${before})`
    : undefined
