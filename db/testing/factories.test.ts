import { eq } from "drizzle-orm"
import { decode } from "next-auth/jwt"
import { describe, expect, it } from "vitest"
import { findLiveSession } from "../people/find-live-session"
import { fallbackObjectives, plans } from "../schema"
import { inOrganisation } from "../scope"
import { aPlan } from "./a-plan"
import { aSession } from "./a-session"
import { aTeam } from "./a-team"
import { connectedDatabase } from "./connected-database"

const store = connectedDatabase()
const secret = "a secret of thirty-two characters or more"

describe("a signed-in person of a test", () => {
  it.each([
    ["live", true],
    ["ended", false],
    ["expired", false],
  ] as const)("with a %s session", async (state, isIn) => {
    const { rep } = await aTeam(store.db)
    const { sessionId, cookie } = await aSession(store.db, rep, { secret, state })
    expect(await decode({ token: cookie.value, secret })).toMatchObject({ orgId: rep.orgId, userId: rep.id, sessionId })
    const found = await inOrganisation(store.db, rep.orgId, (scope) =>
      findLiveSession(scope, { userId: rep.id, sessionId }),
    )
    expect(found !== null).toBe(isIn)
  })

  it("is nobody once deactivated", async () => {
    const { deactivated } = await aTeam(store.db)
    const { sessionId } = await aSession(store.db, deactivated, { secret })
    expect(
      await inOrganisation(store.db, deactivated.orgId, (scope) =>
        findLiveSession(scope, { userId: deactivated.id, sessionId }),
      ),
    ).toBeNull()
  })
})

it("a plan has its fallback, and takes what a test wants different", async () => {
  const world = await aTeam(store.db)
  const { id } = await aPlan(store.db, world, {
    primaryWords: "Hanna signs the order today",
    fallbacks: [{ words: "One" }, { words: "Two" }],
  })
  const [plan, fallbacks] = await inOrganisation(store.db, world.organisation.id, ({ tx }) =>
    Promise.all([
      tx.select({ words: plans.primaryWords, repId: plans.repId }).from(plans).where(eq(plans.id, id)),
      tx
        .select({ position: fallbackObjectives.position, words: fallbackObjectives.words })
        .from(fallbackObjectives)
        .where(eq(fallbackObjectives.planId, id)),
    ]),
  )
  expect(plan).toEqual([{ words: "Hanna signs the order today", repId: world.rep.id }])
  expect(fallbacks).toEqual([
    { position: 1, words: "One" },
    { position: 2, words: "Two" },
  ])
})
