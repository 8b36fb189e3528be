import { beforeAll, expect, test } from "vitest"
import { isWritten } from "@/lib/plans/is-written"
import { listAccountMeetings } from "../customers/list-account-meetings"
import { aPlan, type PlanOverrides } from "../testing/a-plan"
import { aTeam, type World } from "../testing/a-team"
import { actingAs } from "../testing/acting-as"
import { connectedDatabase } from "../testing/connected-database"
import { findPlan } from "./find-plan"
import { listPlans } from "./list-plans"

const database = connectedDatabase()
let world: World

beforeAll(async () => {
  world = await aTeam(database.db)
})

const nothing: PlanOverrides = { primaryWords: "", purpose: "", openingLine: "", fallbacks: [] }

test.each<[boolean, string, PlanOverrides]>([
  [false, "only people, a place and choices", { hears: "ask", askSize: "small", place: "Their office" }],
  [false, "only blanks", { need: " \n\t" }],
  [true, "a need", { need: "We lose people" }],
  [true, "something to learn", { alsoLearn: "Who signs" }],
  [true, "a primary", { primaryWords: "Hanna signs" }],
  [true, "a purpose", { purpose: "so that" }],
  [true, "an opening line", { openingLine: "I would like" }],
  [true, "a line of the situation", { situation: [{ prompt: "now", words: "They moved", asOf: "2026-01-02" }] }],
  [
    false,
    "what a calendar's meeting was filled with",
    {
      source: "calendar",
      need: "We lose people",
      situation: [{ prompt: "now", words: "They moved", asOf: "2026-01-02" }],
    },
  ],
  [true, "a primary for a calendar's meeting", { source: "calendar", primaryWords: "Hanna signs" }],
  [true, "a fallback", { fallbacks: [{ words: "Hanna names one course" }] }],
])("a list says %s of a plan with %s, as the whole plan does", async (written, _with, words) => {
  const { id } = await aPlan(database.db, world, { ...nothing, ...words })
  const seen = await actingAs(database.db, world.rep, async (scope) => ({
    plan: await findPlan(scope, { planId: id }),
    row: (await listPlans(scope)).rows.find((row) => row.id === id),
  }))
  expect(seen.plan && isWritten(seen.plan)).toBe(written)
  expect(seen.row?.isWritten).toBe(written)
})

test("on an account's page the rep, their manager and an admin are told, a colleague is not", async () => {
  const accountId = world.account.id
  const { id } = await aPlan(database.db, world, { heldAt: new Date(), heldBy: world.rep.id })
  const seenBy = (who: "rep" | "manager" | "admin" | "peer") =>
    actingAs(database.db, world[who], async (scope) => {
      const { meetings } = await listAccountMeetings(scope, { accountId, when: "coming", most: 50 })
      return meetings.find((meeting) => meeting.id === id)?.isWritten
    })
  for (const who of ["rep", "manager", "admin"] as const) expect(await seenBy(who)).toBe(true)
  expect(await seenBy("peer")).toBe(false)
})
