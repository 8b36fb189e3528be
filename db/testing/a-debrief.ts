import { eq } from "drizzle-orm"
import type { Database } from "../client"
import { debriefs, plans } from "../schema"
import { inOrganisation } from "../scope"
import { aPlan, type PlanOverrides } from "./a-plan"
import type { Organisation } from "./a-team"

type DebriefColumns = Partial<Omit<typeof debriefs.$inferInsert, "orgId" | "planId">>

/** Stores a meeting of the world's rep an hour ago that was debriefed, and answers with its plan's id. */
export async function aDebrief(
  db: Database,
  world: Organisation,
  told: DebriefColumns = {},
  plan: PlanOverrides = {},
): Promise<{ id: string }> {
  const orgId = world.organisation.id
  const { id } = await aPlan(db, world, { startsAt: new Date(Date.now() - 60 * 60_000), ...plan })
  await inOrganisation(db, orgId, async ({ tx, now }) => {
    await tx
      .update(plans)
      .set({ heldAt: now, heldBy: world.rep.id, heldFrom: "draft", debriefedAt: now, debriefedBy: world.rep.id })
      .where(eq(plans.id, id))
    await tx.insert(debriefs).values({
      orgId,
      planId: id,
      outcome: "primary-achieved",
      primaryAsked: true,
      agreedAction: "Books two places at our open day",
      agreedBy: "Hanna Berg",
      agreedDue: "2026-12-04",
      ...told,
    })
  })
  return { id }
}
