import { and, asc, desc, eq, gte, isNotNull, lt, or, type SQL, sql } from "drizzle-orm"
import { alias } from "drizzle-orm/pg-core"
import type { Agreed } from "@/lib/customers/agreed"
import type { Outcome } from "@/lib/plans/meeting"
import type { PlanDates } from "@/lib/plans/plan"
import { isCoachedByActor } from "../people/is-coached-by-actor"
import { dateColumns } from "../plans/date-columns"
import { writtenColumn } from "../plans/written-column"
import { contacts, debriefs, plans, users } from "../schema"
import type { Scope } from "../scope"
import { agreedColumns } from "./agreed-columns"

/**
 * A meeting with an account, as much of it as the actor may see. Whoever may open the plan sees all of
 * this row; a colleague sees that a meeting was held, its outcome and what was agreed; an admin its state.
 */
export type AccountMeeting = {
  id: string
  startsAt: Date
  timeZone: string
  rep: string
  mayOpen: boolean
  contact: { name: string; title: string } | null
  /** Null for a colleague, who learns only that it was held. */
  dates: PlanDates | null
  /** Whether a word of preparation is in it; false where the dates are not to be seen either. */
  isWritten: boolean
  outcome: Outcome | null
  agreed: Agreed | null
}

type Wanted = {
  accountId: string
  when: "coming" | "past"
  before?: { startsAt: Date; id: string } | null
  most?: number
}

/** An account's next meetings, nearest first, or its past ones, newest first. */
export async function listAccountMeetings(
  scope: Scope,
  { accountId, when, before, most = 10 }: Wanted,
): Promise<{ meetings: AccountMeeting[]; hasMore: boolean }> {
  const { actor, now, orgId, tx } = scope
  const isAdmin = actor.roles.includes("admin")
  const main = alias(contacts, "main_contact")
  const isOwn = eq(plans.repId, actor.userId)
  const isCoached = actor.roles.includes("manager") ? isCoachedByActor(scope, plans.repId) : undefined
  const mayOpen = sql<boolean>`(${or(isOwn, isCoached)})`
  const wasHeld = or(isNotNull(plans.heldAt), isNotNull(plans.debriefedAt))
  const isVisible: SQL | undefined = isAdmin ? undefined : or(isOwn, isCoached, wasHeld)
  const inTime = when === "coming" ? gte(plans.startsAt, now) : and(lt(plans.startsAt, now), isOlder(before))
  const found = await tx
    .select({
      id: plans.id,
      startsAt: plans.startsAt,
      timeZone: plans.timeZone,
      rep: users.name,
      mayOpen,
      contact: { name: main.name, title: main.title },
      dates: dateColumns,
      isWritten: writtenColumn,
      outcome: debriefs.outcome,
      agreed: agreedColumns,
    })
    .from(plans)
    .innerJoin(users, and(eq(users.orgId, plans.orgId), eq(users.id, plans.repId)))
    .leftJoin(main, and(eq(main.orgId, plans.orgId), eq(main.id, plans.mainContactId)))
    .leftJoin(debriefs, and(eq(debriefs.orgId, plans.orgId), eq(debriefs.planId, plans.id)))
    .where(and(eq(plans.orgId, orgId), eq(plans.accountId, accountId), inTime, isVisible))
    .orderBy(...(when === "coming" ? [asc(plans.startsAt), asc(plans.id)] : [desc(plans.startsAt), desc(plans.id)]))
    .limit(most + 1)
  const meetings = found.slice(0, most).map((row): AccountMeeting => {
    const { dates, isWritten, contact, outcome, agreed, ...shown } = row
    const isHeld = dates.heldAt !== null || dates.debriefedAt !== null
    const isColleagues = !row.mayOpen && isHeld && actor.roles.some((role) => role !== "admin")
    return {
      ...shown,
      contact: row.mayOpen ? contact : null,
      dates: row.mayOpen || isAdmin ? dates : null,
      isWritten: (row.mayOpen || isAdmin) && isWritten,
      outcome: row.mayOpen || isColleagues ? outcome : null,
      agreed: (row.mayOpen || isColleagues) && agreed?.action ? agreed : null,
    }
  })
  return { meetings, hasMore: found.length > most }
}

const isOlder = (cursor: Wanted["before"]): SQL | undefined =>
  cursor
    ? sql`(${plans.startsAt}, ${plans.id}) < (${cursor.startsAt.toISOString()}::timestamptz, ${cursor.id}::uuid)`
    : undefined
