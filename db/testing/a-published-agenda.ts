import { newId } from "@/lib/id"
import { agendaAsText } from "@/lib/plans/agenda-as-text"
import { agendaOf } from "@/lib/plans/agenda-of"
import type { Database } from "../client"
import { findAgenda } from "../plans/find-agenda"
import { findPlan } from "../plans/find-plan"
import { publishAgenda } from "../plans/publish-agenda"
import { saveAgenda } from "../plans/save-agenda"
import { shareAgenda } from "../plans/share-agenda"
import type { Organisation } from "./a-team"
import { actingAs } from "./acting-as"

type Written = { purpose: string; topics: string[]; askAhead: string }

/** Writes, publishes and shares an agenda for a plan of the world's rep, by the product's own verbs. Answers with the secret of the link. */
export function aPublishedAgenda(
  db: Database,
  world: Organisation,
  planId: string,
  written: Partial<Written> = {},
): Promise<{ token: string; linkId: string }> {
  return actingAs(db, world.rep, async (scope) => {
    const { draft } = await findAgenda(scope, { planId })
    const words = { purpose: "Two dates for the spring", topics: ["Who takes part"], askAhead: "", ...written }
    await saveAgenda(scope, { planId, version: draft.version, ...words })
    const plan = await findPlan(scope, { planId })
    const { company, draft: saved } = await findAgenda(scope, { planId })
    if (!plan) throw new Error("There is no such plan.")
    await publishAgenda(scope, { planId, shown: agendaAsText(agendaOf(plan, company, saved)) })
    const linkId = newId()
    return { token: await shareAgenda(scope, { planId, linkId }), linkId }
  })
}
