import { beforeAll, describe, expect, it } from "vitest"
import { feedbackInput } from "@/lib/coaching/feedback-input"
import { newId } from "@/lib/id"
import { listCoachedTeams } from "../people/list-coached-teams"
import { managersOf } from "../people/managers-of"
import { findPlan } from "../plans/find-plan"
import { listTeamComing } from "../plans/list-team-coming"
import { teamManagers } from "../schema"
import { inOrganisation } from "../scope"
import type { Person } from "../testing/a-person"
import { aPlan } from "../testing/a-plan"
import { aTeam, type World } from "../testing/a-team"
import { actingAs } from "../testing/acting-as"
import { asksForReview } from "../testing/ask-for-review"
import { connectedDatabase } from "../testing/connected-database"
import { coachingFacts } from "./coaching-facts"
import { giveFeedback } from "./give-feedback"

/* What a manager's queue is drawn from. */

const store = connectedDatabase()
let world: World

beforeAll(async () => {
  world = await aTeam(store.db)
})

const as = <Result>(person: Person, work: Parameters<typeof actingAs<Result>>[2]) => actingAs(store.db, person, work)

describe("what coaching knows of a plan", () => {
  const factsOf = (planId: string, person: Person = world.manager) =>
    as(person, async (scope) => (await coachingFacts(scope, [planId])).get(planId))
  const give = (planId: string, kind: "praise" | "question") =>
    as(world.manager, async (scope) => {
      const plan = await findPlan(scope, { planId })
      if (!plan) throw new Error("The plan of the test is gone.")
      const words = "You name her day: keep that."
      return giveFeedback(scope, feedbackInput.parse({ id: newId(), planId, kind, part: "primary", words }), plan)
    })

  it("what is asked, and what waits to be acknowledged; praise waits for nobody", async () => {
    const { id: planId } = await aPlan(store.db, world)
    expect(await factsOf(planId)).toEqual({ asked: null, reviewed: null, unacknowledged: 0 })
    await asksForReview(store.db, world, planId, { part: "fallback", words: "Is it too big?" })
    await give(planId, "praise")
    expect(await factsOf(planId)).toMatchObject({
      asked: { part: "fallback", words: "Is it too big?" },
      unacknowledged: 0,
    })
    await give(planId, "question")
    expect(await factsOf(planId)).toMatchObject({ unacknowledged: 1 })
  })

  it("of another organisation's plan, and of none, it knows nothing", async () => {
    const { id: planId } = await aPlan(store.db, world)
    await asksForReview(store.db, world, planId)
    const elsewhere = await factsOf(planId, world.anotherOrganisation.manager)
    expect(elsewhere).toEqual({ asked: null, reviewed: null, unacknowledged: 0 })
    expect(await as(world.manager, (scope) => coachingFacts(scope, []))).toEqual(new Map())
  })
})

describe("whose meetings a manager sees", () => {
  it("those of the teams they manage, of one rep where one is named; nobody else sees any", async () => {
    const { id: planId } = await aPlan(store.db, world)
    const teamsOf = (person: Person) => as(person, listCoachedTeams)
    const [team] = await teamsOf(world.manager)
    expect(team?.reps.map(({ id }) => id)).toContain(world.rep.id)
    expect(team?.reps.map(({ id }) => id)).not.toContain(world.deactivated.id)
    for (const other of [world.rep, world.peer, world.admin]) expect(await teamsOf(other)).toEqual([])
    const coming = async (person: Person, of?: string[]) =>
      (await as(person, (scope) => listTeamComing(scope, { of }))).map(({ id }) => id)
    expect(await coming(world.manager)).toContain(planId)
    expect(await coming(world.manager, [world.rep.id])).toContain(planId)
    expect(await coming(world.manager, [world.peer.id])).not.toContain(planId)
    expect(await coming(world.managerOfAnotherTeam, [world.rep.id])).toEqual([])
  })

  it("a rep's managers are those of today, in their team and above, and never themselves", async () => {
    const { id: orgId } = world.organisation
    const ask = (repId: string) => as(world.rep, (scope) => managersOf(scope, repId))
    expect(await ask(world.rep.id)).toEqual([world.manager.id])
    const above = { orgId, id: newId(), teamId: world.region.id, userId: world.admin.id, fromDate: "2020-01-01" }
    const ended = { ...above, id: newId(), userId: world.peer.id, untilDate: "2020-02-01" }
    await inOrganisation(store.db, orgId, ({ tx }) => tx.insert(teamManagers).values([above, ended]))
    expect((await ask(world.rep.id)).toSorted()).toEqual([world.manager.id, world.admin.id].toSorted())
    expect(await ask(world.manager.id)).not.toContain(world.manager.id)
  })
})
