import { eq } from "drizzle-orm"
import { beforeEach, describe, expect, test } from "vitest"
import type { FeedbackInput } from "@/lib/coaching/feedback-input"
import { newId } from "@/lib/id"
import { planState } from "@/lib/plans/plan-state"
import { listNotifications } from "../notifications/list-notifications"
import { findPlan } from "../plans/find-plan"
import { plans, reviews } from "../schema"
import type { Scope } from "../scope"
import type { Person } from "../testing/a-person"
import { aPlan } from "../testing/a-plan"
import { aTeam, type World } from "../testing/a-team"
import { actingAs } from "../testing/acting-as"
import { connectedDatabase } from "../testing/connected-database"
import { acknowledgeFeedback } from "./acknowledge-feedback"
import { askForReview } from "./ask-for-review"
import { askNoLonger } from "./ask-no-longer"
import { coachingFacts } from "./coaching-facts"
import { endPractice } from "./end-practice"
import { findFeedback } from "./find-feedback"
import { findPracticeItem } from "./find-practice-item"
import { giveFeedback } from "./give-feedback"
import { listFeedbackOnPlan } from "./list-feedback-on-plan"
import { listOwnFeedback } from "./list-own-feedback"
import { listPractice } from "./list-practice"
import { markFeedbackDone } from "./mark-feedback-done"
import { noteReview } from "./note-review"
import { practise } from "./practise"
import { replyToFeedback } from "./reply-to-feedback"
import { settleFeedback } from "./settle-feedback"
import { tellChangedInTime } from "./tell-changed-in-time"
import { uncoverFindings } from "./uncover-findings"

const store = connectedDatabase()
const HOUR = 60 * 60_000
const ungraded = { specific: null, measurable: null, achievable: null, relevant: null, timeBound: null } as const
let world: World
let planId: string

beforeEach(async () => {
  world = await aTeam(store.db)
  planId = (await aPlan(store.db, world, { readyAt: new Date(Date.now() - HOUR) })).id
})

const as = <Result>(person: Person, work: (scope: Scope) => Promise<Result>) => actingAs(store.db, person, work)
const planOf = async (scope: Scope) => {
  const plan = await findPlan(scope, { planId })
  if (!plan) throw new Error("The plan is gone.")
  return plan
}
const give = async (change: Partial<FeedbackInput> = {}): Promise<string> => {
  const id = change.id ?? newId()
  await as(world.manager, async (scope) =>
    giveFeedback(
      scope,
      { planId, kind: "suggestion", part: "fallback", quote: "", words: "Name the day.", reason: "", ...change, id },
      await planOf(scope),
    ),
  )
  return id
}
const found = async (scope: Scope, feedbackId: string) => {
  const one = await findFeedback(scope, { feedbackId })
  if (!one) throw new Error("The feedback is gone.")
  return one
}
const acknowledge = (feedbackId: string) =>
  as(world.rep, async (scope) => acknowledgeFeedback(scope, await found(scope, feedbackId)))
const reply = (by: Person, feedbackId: string, words: string, kind: "answer" | "dispute" = "answer") =>
  as(by, async (scope) =>
    replyToFeedback(scope, { id: newId(), feedbackId, kind, words }, await found(scope, feedbackId)),
  )
const theOne = async () => (await as(world.rep, (scope) => listFeedbackOnPlan(scope, { planId })))[0]
const toldTo = async (person: Person) =>
  (await as(person, listNotifications)).filter(({ unread }) => unread).map(({ kind }) => kind)
const review = (id = newId()) =>
  as(world.manager, async (scope) =>
    noteReview(
      scope,
      { id, planId, firstWord: "one-thing", sampled: false, grades: { ...ungraded, fallback: null, hears: null } },
      await planOf(scope),
    ),
  )

describe("feedback", () => {
  test("is given once, told to the rep, and read by saying so; its author hears of that", async () => {
    const id = await give()
    await give({ id })
    expect(await toldTo(world.rep)).toEqual(["feedback-given"])
    await acknowledge(id)
    await acknowledge(id)
    expect(await theOne()).toMatchObject({ id, acknowledgedAt: expect.any(Date), words: "Name the day." })
    expect(await toldTo(world.rep)).toEqual([])
    expect(await toldTo(world.manager)).toEqual(["feedback-acknowledged"])
  })

  test("is answered and disputed by the rep, whose answer says they have read it, and answered back", async () => {
    const id = await give()
    await reply(world.rep, id, "Which day?")
    expect(await theOne()).toMatchObject({ acknowledgedAt: expect.any(Date) })
    expect(await toldTo(world.manager)).toEqual(["feedback-answered"])
    await reply(world.rep, id, "She never names days.", "dispute")
    expect(new Set(await toldTo(world.manager))).toEqual(new Set(["feedback-answered", "feedback-disputed"]))
    await reply(world.manager, id, "Then a week.")
    expect(await toldTo(world.manager)).toEqual([])
    expect(await toldTo(world.rep)).toEqual(["feedback-answered"])
    expect((await theOne())?.replies.map(({ kind, words }) => [kind, words])).toEqual([
      ["answer", "Which day?"],
      ["dispute", "She never names days."],
      ["answer", "Then a week."],
    ])
  })

  test("is done, and not after all; settled, and open again once somebody answers", async () => {
    const id = await give()
    await as(world.rep, (scope) => markFeedbackDone(scope, { feedbackId: id, done: true }))
    expect(await theOne()).toMatchObject({ doneAt: expect.any(Date), acknowledgedAt: expect.any(Date) })
    await as(world.rep, (scope) => markFeedbackDone(scope, { feedbackId: id, done: false }))
    expect(await theOne()).toMatchObject({ doneAt: null })
    await as(world.manager, (scope) => settleFeedback(scope, { feedbackId: id, settled: true }))
    expect(await theOne()).toMatchObject({ resolvedAt: expect.any(Date) })
    await reply(world.rep, id, "One more thing.")
    expect(await theOne()).toMatchObject({ resolvedAt: null })
  })

  test("is listed for the rep with its meeting, what is open first; for nobody else", async () => {
    const open = await give()
    const praise = await give({ kind: "praise", words: "The purpose is theirs." })
    const listed = await as(world.rep, listOwnFeedback)
    expect(listed.map(({ id, account }) => [id, account])).toEqual([
      [open, world.account.name],
      [praise, world.account.name],
    ])
    for (const other of [world.peer, world.manager, world.anotherOrganisation.rep])
      expect(await as(other, listOwnFeedback)).toEqual([])
  })

  test("stands to people as its plan does", async () => {
    const feedbackId = await give()
    const standing = (person: Person) => as(person, (scope) => findFeedback(scope, { feedbackId }))
    expect(await standing(world.rep)).toMatchObject({ ownerId: world.rep.id, coachedByActor: false })
    expect(await standing(world.manager)).toMatchObject({ coachedByActor: true })
    expect(await standing(world.managerOfAnotherTeam)).toMatchObject({ coachedByActor: false })
    expect(await standing(world.anotherOrganisation.manager)).toBeNull()
  })
})

describe("what must be fixed", () => {
  const mustFix = { kind: "must-fix", reason: "The budget was cut." } as const

  test("sends the plan back to draft, and says so", async () => {
    await give(mustFix)
    const plan = await as(world.rep, planOf)
    expect(planState(plan.dates)).toBe("draft")
    expect(new Set(await toldTo(world.rep))).toEqual(new Set(["feedback-given", "changes-requested"]))
  })

  test("in the last two hours the plan stays ready, and the rep says afterwards whether it was changed", async () => {
    planId = (await aPlan(store.db, world, { readyAt: new Date(), startsAt: new Date(Date.now() + HOUR) })).id
    const id = await give(mustFix)
    expect(planState((await as(world.rep, planOf)).dates)).toBe("ready")
    expect(await theOne()).toMatchObject({ late: true, changedInTime: null })
    for (const changed of [true, false]) {
      await as(world.rep, (scope) => tellChangedInTime(scope, { feedbackId: id, changed }))
      expect(await theOne()).toMatchObject({ changedInTime: changed })
    }
  })

  test("what was not late is not asked about", async () => {
    const id = await give()
    await as(world.rep, (scope) => tellChangedInTime(scope, { feedbackId: id, changed: true }))
    expect(await theOne()).toMatchObject({ changedInTime: null })
  })

  test("once the meeting has begun nothing can be fixed", async () => {
    planId = (await aPlan(store.db, world, { startsAt: new Date(Date.now() - HOUR) })).id
    await expect(give(mustFix)).rejects.toMatchObject({ kind: "conflict" })
    await give()
    expect(await theOne()).toMatchObject({ kind: "suggestion" })
  })
})

describe("asking for a review", () => {
  const ask = (person: Person, words: string) =>
    as(person, (scope) => askForReview(scope, { id: newId(), planId, part: "fallback", words }))
  const facts = async () => (await as(world.rep, (scope) => coachingFacts(scope, [planId]))).get(planId)

  test("tells who coaches the rep, stands once with the newer words, and is taken back", async () => {
    await ask(world.rep, "Too big?")
    await ask(world.rep, "Too small?")
    expect(await facts()).toMatchObject({ asked: { part: "fallback", words: "Too small?" }, reviewed: null })
    expect(await toldTo(world.manager)).toEqual(["review-asked"])
    expect(await toldTo(world.managerOfAnotherTeam)).toEqual([])
    await as(world.rep, (scope) => askNoLonger(scope, { planId }))
    expect(await facts()).toMatchObject({ asked: null })
  })

  test("is settled by a review, of which the rep hears once", async () => {
    await ask(world.rep, "Too big?")
    const id = newId()
    await review(id)
    await review(id)
    expect(await facts()).toMatchObject({ asked: null, reviewed: { by: world.manager.name, version: 1 } })
    expect(await toldTo(world.rep)).toEqual(["plan-reviewed"])
  })

  test("findings are uncovered for the reviewer, and for no other", async () => {
    await review()
    const uncovered = () =>
      as(world.manager, ({ tx, orgId }) =>
        tx.select({ at: reviews.uncoveredAt }).from(reviews).where(eq(reviews.orgId, orgId)),
      )
    await as(world.managerOfAnotherTeam, (scope) => uncoverFindings(scope, { planId }))
    expect(await uncovered()).toEqual([{ at: null }])
    await as(world.manager, (scope) => uncoverFindings(scope, { planId }))
    expect(await uncovered()).toEqual([{ at: expect.any(Date) }])
  })

  test("is the rep's own to ask, before the meeting", async () => {
    await expect(ask(world.peer, "Mine?")).rejects.toMatchObject({ kind: "conflict" })
    await expect(ask(world.anotherOrganisation.rep, "Mine?")).rejects.toMatchObject({ kind: "not-found" })
    await as(world.rep, ({ tx }) =>
      tx
        .update(plans)
        .set({ startsAt: new Date(Date.now() - HOUR) })
        .where(eq(plans.id, planId)),
    )
    await expect(ask(world.rep, "Too late?")).rejects.toMatchObject({ kind: "conflict" })
  })
})

describe("what is practised", () => {
  const start = async () => {
    const feedbackId = await give()
    const item = { id: newId(), feedbackId, part: "fallback", words: "Name the day." } as const
    await as(world.rep, (scope) => practise(scope, item))
    return item
  }
  const list = (open: boolean) => as(world.rep, (scope) => listPractice(scope, { repId: world.rep.id, open }))
  const end = (person: Person, itemId: string, how: "done" | "dropped" | "open", inPlan: string | null = null) =>
    as(person, (scope) => endPractice(scope, { itemId, end: how, planId: inPlan }))

  test("a suggestion is practised once, however often it is asked", async () => {
    const item = await start()
    await as(world.rep, (scope) => practise(scope, { ...item, id: newId() }))
    await as(world.rep, (scope) => practise(scope, item))
    expect(await list(true)).toMatchObject([{ id: item.id, part: "fallback" }])
  })

  test("is done in a plan, and stays so; open again it can be dropped", async () => {
    const { id } = await start()
    await end(world.rep, id, "done", planId)
    await end(world.rep, id, "dropped")
    expect(await list(true)).toEqual([])
    expect(await list(false)).toMatchObject([{ donePlanId: planId, droppedAt: null }])
    await end(world.rep, id, "open")
    await end(world.rep, id, "dropped")
    expect(await list(false)).toMatchObject([{ doneAt: null, donePlanId: null, droppedAt: expect.any(Date) }])
  })

  test("is ended by who practises it alone, and in none but their own plans", async () => {
    const { id } = await start()
    for (const other of [world.peer, world.manager, world.anotherOrganisation.rep]) await end(other, id, "done")
    expect(await list(true)).toHaveLength(1)
    const theirs = await aPlan(store.db, world, { repId: world.peer.id })
    await end(world.rep, id, "done", theirs.id)
    expect(await list(false)).toMatchObject([{ doneAt: expect.any(Date), donePlanId: null }])
  })

  test("is found as whose it is", async () => {
    const { id: itemId } = await start()
    const standing = (person: Person) => as(person, (scope) => findPracticeItem(scope, { itemId }))
    expect(await standing(world.rep)).toMatchObject({ ownerId: world.rep.id })
    expect(await standing(world.manager)).toMatchObject({ ownerId: world.rep.id, coachedByActor: true })
    expect(await standing(world.anotherOrganisation.rep)).toBeNull()
  })
})
