import { and, eq } from "drizzle-orm"
import { beforeAll, expect, test } from "vitest"
import { LISTED_STATES, type ListedState, listedState } from "@/lib/plans/listed-state"
import type { PlanDates } from "@/lib/plans/plan"
import { plans } from "../schema"
import { aPlan } from "../testing/a-plan"
import { aTeam, type World } from "../testing/a-team"
import { actingAs } from "../testing/acting-as"
import { connectedDatabase } from "../testing/connected-database"
import { isListedAs } from "./is-listed-as"

const database = connectedDatabase()
const now = new Date("2031-03-04T10:00:00Z")
const at = (hours: number) => new Date(now.getTime() + hours * 3_600_000)
const expected = new Map<string, ListedState>()
let world: World

/** Every mixture of facts a plan can hold, also those no verb makes. */
const cases = [null, at(-20), at(-10)].flatMap((readyAt) =>
  [null, at(-20), at(-15)].flatMap((changesRequestedAt) =>
    [null, at(-2)].flatMap((cancelledAt) =>
      [null, at(-1)].flatMap((heldAt) =>
        [null, at(-1)].flatMap((debriefedAt) =>
          [at(-3), now, at(3)].flatMap((startsAt) =>
            [true, false].map((isWritten) => ({
              startsAt,
              isWritten,
              dates: { readyAt, changesRequestedAt, cancelledAt, heldAt, debriefedAt, cancelReason: null } as PlanDates,
            })),
          ),
        ),
      ),
    ),
  ),
)

beforeAll(async () => {
  world = await aTeam(database.db)
  for (const plan of cases) {
    const { startsAt, isWritten, dates } = plan
    const unwritten = isWritten ? {} : { primaryWords: "", purpose: "", openingLine: "", fallbacks: [] }
    const cancelReason = dates.cancelledAt ? ("moved" as const) : null
    const { id } = await aPlan(database.db, world, { ...dates, cancelReason, startsAt, ...unwritten })
    expected.set(id, listedState(plan, now))
  }
})

test("the database files every plan under the state lib derives, and under no other", async () => {
  const found = new Map<string, ListedState[]>()
  for (const state of LISTED_STATES) {
    const ids = await actingAs(
      database.db,
      world.rep,
      (scope) =>
        scope.tx
          .select({ id: plans.id })
          .from(plans)
          .where(and(eq(plans.orgId, scope.orgId), isListedAs(scope, [state]))),
      now,
    )
    for (const { id } of ids) found.set(id, [...(found.get(id) ?? []), state])
  }
  expect(cases).toHaveLength(432)
  expect(new Set(expected.values())).toEqual(new Set(LISTED_STATES))
  expect([...found].sort()).toEqual([...expected].map(([id, state]) => [id, [state]]).sort())
})
