import { newId } from "@/lib/id"
import { record } from "../audit/record"
import type { Database } from "../client"
import { contacts, debriefs, planContacts, relationshipGradings, shareLinks } from "../schema"
import { aPlan } from "./a-plan"
import { aRelationship } from "./a-relationship"
import type { Organisation } from "./a-team"
import { actingAs } from "./acting-as"

/** Adds what `aTeam` leaves out, until every table of the schema holds a row of this organisation. */
export async function fillEveryTable(db: Database, world: Organisation): Promise<void> {
  const orgId = world.organisation.id
  const plan = await aPlan(db, world, {
    situation: [{ prompt: "changed", words: "A new site in Hull", asOf: "2026-01-05" }],
  })
  const tie = await aRelationship(db, world, { signs: [{ sign: "answers-in-time", seenOn: "2026-01-05" }] })
  await actingAs(db, world.rep, async (scope) => {
    const { tx, now } = scope
    const colleague = newId()
    await tx.insert(contacts).values({ orgId, id: colleague, accountId: world.account.id, title: "Buyer" })
    await tx.insert(planContacts).values({ orgId, planId: plan.id, contactId: colleague })
    await tx.insert(debriefs).values({ orgId, planId: plan.id, outcome: "continuation", primaryAsked: true })
    await tx
      .insert(shareLinks)
      .values({ orgId, id: newId(), planId: plan.id, tokenHash: newId(), createdBy: world.rep.id, expiresAt: now })
    await tx.insert(relationshipGradings).values({
      orgId,
      id: newId(),
      relationshipId: tie.id,
      grade: "established",
      source: "rep",
      reason: "We have worked together for years.",
      gradedBy: world.rep.id,
      gradedOn: "2026-01-05",
    })
    await record(scope, { event: "plan-created", subjectKind: "plan", subjectId: plan.id })
  })
}
