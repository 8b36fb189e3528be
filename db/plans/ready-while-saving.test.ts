import { and, eq, sql } from "drizzle-orm"
import { expect, it } from "vitest"
import { entriesOf } from "@/lib/plans/plan-entries"
import { planState } from "@/lib/plans/plan-state"
import { plans } from "../schema"
import { inOrganisation } from "../scope"
import { aPlan } from "../testing/a-plan"
import { aTeam } from "../testing/a-team"
import { actingAs } from "../testing/acting-as"
import { connectedDatabase } from "../testing/connected-database"
import { findPlan } from "./find-plan"
import { makeReady } from "./make-ready"
import { savePlan } from "./save-plan"

const store = connectedDatabase()

/** How many statements wait for a row that somebody else holds. */
async function waiting(): Promise<number> {
  const [row] = await store.ownerDb.execute<{ count: number }>(
    sql`select count(*)::int as count from pg_locks where not granted`,
  )
  return row?.count ?? 0
}

/** Saves a plan while it is being made ready: both have read it as a draft, then the readiness is stored first. */
async function saveWhileItIsMadeReady(primaryWords: string) {
  const world = await aTeam(store.db)
  const { rep } = world
  const { id: planId } = await aPlan(store.db, world)
  const stored = await actingAs(store.db, rep, (scope) => findPlan(scope, { planId }))
  if (!stored) throw new Error("The plan just stored is not there.")
  const { version } = stored
  const entries = { ...entriesOf(stored), primaryWords }
  const both = await inOrganisation(store.db, rep.orgId, async ({ tx, orgId }) => {
    const row = and(eq(plans.orgId, orgId), eq(plans.id, planId))
    await tx.select({ id: plans.id }).from(plans).where(row).for("update")
    const ready = actingAs(store.db, rep, (scope) => makeReady(scope, { planId, version }))
    await expect.poll(waiting).toBe(1)
    const saved = actingAs(store.db, rep, (scope) => savePlan(scope, { planId, version, entries }))
    await expect.poll(waiting).toBe(2)
    return { ready, saved }
  })
  await both.ready
  const { backToDraft } = await both.saved
  const after = await actingAs(store.db, rep, (scope) => findPlan(scope, { planId }))
  return { state: after && planState(after.dates), words: after?.primaryWords, backToDraft }
}

it("words that do not pass are not ready, though the plan was made ready while they were on their way", async () => {
  const { state, words, backToDraft } = await saveWhileItIsMadeReady("")
  expect({ state, words }).toEqual({ state: "draft", words: "" })
  expect(backToDraft).not.toEqual([])
  expect(backToDraft).not.toBeNull()
})

it("words that pass leave it ready", async () => {
  const { state, backToDraft } = await saveWhileItIsMadeReady("Hanna books three places at our open day before I leave")
  expect({ state, backToDraft }).toEqual({ state: "ready", backToDraft: null })
})
