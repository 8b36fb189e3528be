import { isNotNull } from "drizzle-orm"
import { beforeAll, describe, expect, test } from "vitest"
import { proveActor } from "@/lib/access/prove-actor"
import { assessObjective } from "@/lib/objectives/assess-objective"
import { reviewPlan } from "@/lib/objectives/review-plan"
import type { Agenda } from "@/lib/plans/agenda"
import { isSameAgenda } from "@/lib/plans/agenda-as-text"
import { agendaLeaks } from "@/lib/plans/agenda-leaks"
import { agendaOf } from "@/lib/plans/agenda-of"
import { agendaSecrets } from "@/lib/plans/agenda-secrets"
import { draftOf } from "@/lib/plans/draft-of"
import { isWritten } from "@/lib/plans/is-written"
import type { Plan } from "@/lib/plans/plan"
import { entriesOf } from "@/lib/plans/plan-entries"
import { planInput } from "@/lib/plans/plan-input"
import { changesAreRequested, planState } from "@/lib/plans/plan-state"
import { findAgenda } from "../plans/find-agenda"
import { planOf } from "../plans/plan-of"
import { selectPlans } from "../plans/select-plans"
import * as schema from "../schema"
import { inOrganisation } from "../scope"
import { connectedDatabase } from "../testing/connected-database"
import { loadDemo } from "./load"

const NOW = new Date("2026-11-18T09:20:00Z")
const database = connectedDatabase()

let plans: Plan[] = []
let debriefs: (typeof schema.debriefs.$inferSelect)[] = []
let agendas: (Agenda & { plan: Plan })[] = []
let moves = 0
let seenAtMeetings = 0
const organisations: Record<string, Record<string, number>> = {}

beforeAll(async () => {
  await loadDemo(database.ownerDb, NOW)
  const everyone = await database.db.select().from(schema.signInIdentities)
  for (const orgId of new Set(everyone.map((one) => one.orgId))) {
    const userId = everyone.find((one) => one.orgId === orgId)?.userId ?? ""
    const actor = proveActor({ orgId, userId, sessionId: userId, name: "", roles: ["manager"], timeZone: "UTC" })
    await inOrganisation(
      database.db,
      orgId,
      async (tenant) => {
        const own = (await selectPlans({ ...tenant, actor })).map(planOf)
        plans = plans.concat(own)
        for (const { planId } of await tenant.tx.select({ planId: schema.agendas.planId }).from(schema.agendas)) {
          const plan = own.find(({ id }) => id === planId)
          if (plan) agendas = agendas.concat({ ...(await findAgenda({ ...tenant, actor }, { planId })), plan })
        }
        moves += await tenant.tx.$count(schema.meetingMoves)
        seenAtMeetings += await tenant.tx.$count(schema.relationshipSigns, isNotNull(schema.relationshipSigns.planId))
        debriefs = debriefs.concat(await tenant.tx.select().from(schema.debriefs))
        const [organisation] = await tenant.tx.select().from(schema.organisations)
        organisations[organisation?.name ?? ""] = {
          people: await tenant.tx.$count(schema.users),
          teams: await tenant.tx.$count(schema.teams),
          accounts: await tenant.tx.$count(schema.accounts),
          contacts: await tenant.tx.$count(schema.contacts),
          debriefs: await tenant.tx.$count(schema.debriefs),
          gradings: await tenant.tx.$count(schema.relationshipGradings),
          audit: await tenant.tx.$count(schema.auditEvents),
        }
      },
      NOW,
    )
  }
})

const future = () => plans.filter(({ startsAt }) => startsAt > NOW)
const marked = () => plans.filter(({ dates }) => dates.readyAt)
const named = (plan: Plan) => `${plan.account.name}, ${plan.startsAt.toISOString().slice(0, 10)}`

describe("how much there is", () => {
  test("two organisations, three teams, a dozen people, forty accounts and two hundred plans", () => {
    const sum = (what: string) => Object.values(organisations).reduce((total, counts) => total + (counts[what] ?? 0), 0)
    expect(Object.keys(organisations).sort()).toEqual(["Corvane Instruments", "Northfield Learning"])
    expect(["people", "teams", "accounts"].map(sum)).toEqual([12, 3, 40])
    expect(plans.length).toBeGreaterThanOrEqual(200)
    expect(plans.length).toBeLessThan(230)
    expect(sum("contacts")).toBeGreaterThan(80)
    expect(sum("debriefs")).toBeGreaterThan(110)
    expect(sum("gradings")).toBeGreaterThan(2)
    expect(sum("audit")).toBeGreaterThan(400)
  })

  test("every state occurs, to come and past", () => {
    const count = (of: Plan[], state: string) => of.filter(({ dates }) => planState(dates) === state).length
    const past = plans.filter(({ startsAt }) => startsAt <= NOW)
    expect(count(future(), "draft")).toBeGreaterThan(20)
    expect(count(future(), "ready")).toBeGreaterThan(20)
    expect(count(future(), "cancelled")).toBeGreaterThan(0)
    expect(count(past, "debriefed")).toBeGreaterThan(110)
    expect(count(past, "held")).toBeGreaterThan(5)
    expect(count(past, "cancelled")).toBeGreaterThan(9)
    expect(plans.filter(({ dates }) => changesAreRequested(dates))).toHaveLength(2)
    expect(new Set(plans.map(({ dates }) => dates.cancelReason))).toEqual(
      new Set([null, "no-show", "moved", "cancelled-by-them", "cancelled-by-us"]),
    )
  })

  test("meetings were moved, noted without a plan, and wait for their debrief", () => {
    const waiting = plans.filter(({ startsAt, dates }) => startsAt <= NOW && !dates.cancelledAt && !dates.debriefedAt)
    expect(moves).toBeGreaterThanOrEqual(3)
    expect(plans.filter(({ heldFrom, source }) => heldFrom === "none" && source === "unplanned")).toHaveLength(1)
    expect(waiting.length).toBeGreaterThan(9)
    expect(plans.filter(({ dates, heldFrom }) => (dates.heldAt === null) !== (heldFrom === null))).toEqual([])
    expect(seenAtMeetings).toBeGreaterThan(50)
  })

  test("it spans eight months around today", () => {
    const days = plans.map(({ startsAt }) => Math.round((startsAt.getTime() - NOW.getTime()) / 86_400_000))
    expect(Math.min(...days)).toBeLessThan(-195)
    expect(Math.max(...days)).toBeGreaterThan(27)
    expect(Math.max(...days)).toBeLessThan(35)
  })
})

test("some meetings to come were taken over from a calendar and have no plan yet, in both organisations", () => {
  const takenOver = future().filter(({ source }) => source === "calendar" || source === "invitation")
  const bare = takenOver.filter((plan) => !isWritten(plan))
  expect(bare.length).toBeGreaterThanOrEqual(10)
  expect(new Set(bare.map(({ source }) => source)).size).toBe(2)
  expect(new Set(bare.map(({ rep }) => rep.name)).size).toBeGreaterThan(5)
})

describe("what customers were sent", () => {
  test("some agendas are written, some of them published and shared, and one was changed since", () => {
    expect(agendas.length).toBeGreaterThanOrEqual(4)
    const published = agendas.filter(({ published }) => published)
    expect(published.length).toBeGreaterThanOrEqual(3)
    expect(published.every(({ links }) => links.length === 1)).toBe(true)
    expect(
      published.filter(
        ({ plan, company, draft, published }) =>
          published && !isSameAgenda(published.snapshot, agendaOf(plan, company, draft)),
      ),
    ).toHaveLength(1)
  })

  test("none of them holds words of what is private", () => {
    const leaks = agendas.flatMap(({ plan, company, draft, published }) =>
      [agendaOf(plan, company, draft), published?.snapshot].flatMap((agenda) =>
        agenda ? agendaLeaks(agenda, agendaSecrets(plan, draft)) : [],
      ),
    )
    expect(leaks).toEqual([])
  })
})

describe("what is written", () => {
  test("every plan that is marked ready passes the review of what is stored", () => {
    const failing = marked().flatMap((plan) => {
      const blocking = reviewPlan(draftOf(plan)).open.filter(({ blocks }) => blocks)
      return blocking.length > 0 ? [`${named(plan)}: ${blocking.map(({ says }) => says).join(" ")}`] : []
    })
    expect(failing).toEqual([])
  })

  test("some drafts lack a fallback or have a weak one, as in life", () => {
    const drafts = future().filter((plan) => planState(plan.dates) === "draft" && plan.primaryWords)
    const weak = drafts.filter(
      (plan) => plan.fallbacks.length === 0 || reviewPlan(draftOf(plan)).fallbacks[0]?.verdict !== "good",
    )
    expect(weak.length / drafts.length).toBeGreaterThan(0.2)
    expect(weak.length).toBeLessThan(drafts.length)
  })

  test("what they hear is what is advised, or the reason is given", () => {
    const unexplained = future().filter((plan) => {
      const { advice } = reviewPlan(draftOf(plan))
      if (!plan.hears || !advice) return false
      const follows = plan.hears === advice.rung || plan.hears === advice.orElse
      return follows === (plan.againstAdvice !== null)
    })
    expect(unexplained.map(named)).toEqual([])
  })

  test("no two accounts share a primary, and only a meeting that was put off is prepared in the same words", () => {
    const seen = new Map<string, string>()
    for (const { primaryWords, account } of plans.filter((plan) => plan.primaryWords)) {
      expect(seen.get(primaryWords) ?? account.name, primaryWords).toBe(account.name)
      seen.set(primaryWords, account.name)
    }
    expect(seen.size).toBeGreaterThan(plans.filter(isWritten).length - 10)
  })

  test("no placeholder, dash or exclamation of ours is left in any word", () => {
    const spoilt = plans.flatMap((plan) => {
      const { situation, fallbacks, ...entries } = entriesOf(plan)
      const words = [...Object.values(entries), ...Object.values(situation), ...fallbacks].map((value) =>
        JSON.stringify(value),
      )
      return words
        .filter((one) => /\{[+\w]|\bundefined\b|\bNaN\b|TODO|Invalid Date|lorem|[—!]/.test(one))
        .map((one) => `${named(plan)}: ${one}`)
    })
    expect(spoilt).toEqual([])
  })

  test("a debrief fits its outcome: what was achieved was asked for and agreed, and a fallback had its trigger", () => {
    const wrong = debriefs.filter(
      ({ outcome, primaryAsked, fallbackTrigger, agreedAction, agreedBy, agreedDue, said }) => {
        const moved = outcome === "primary-achieved" || outcome === "fallback-achieved" || outcome === "other-advance"
        if (moved !== (agreedAction !== "" && agreedBy !== "" && agreedDue !== null)) return true
        if (!primaryAsked && outcome !== "other-advance" && outcome !== "continuation") return true
        return (
          (outcome === "fallback-achieved") !== (fallbackTrigger !== "") ||
          said === "" ||
          /[{}—]/.test(said + agreedAction + fallbackTrigger)
        )
      },
    )
    expect(wrong.map(({ said }) => said)).toEqual([])
    expect(new Set(debriefs.map(({ outcome }) => outcome)).size).toBe(5)
    expect(debriefs.filter(({ primaryAsked }) => !primaryAsked).length).toBeGreaterThan(2)
  })

  test("meetings follow one another; what was agreed is answered in some plans, and open in several still to come", () => {
    const follows = new Map(plans.map(({ id, followsPlanId }) => [id, followsPlanId]))
    const byPlan = new Map(debriefs.map((debrief) => [debrief.planId, debrief]))
    expect([...follows.values()].filter(Boolean).length).toBeGreaterThan(100)
    for (const plan of plans) {
      const before = plans.find(({ id }) => id === plan.followsPlanId)
      if (before) expect([before.rep.id, before.account.id]).toEqual([plan.rep.id, plan.account.id])
    }
    const answers = debriefs.map(({ agreedAnswer }) => agreedAnswer)
    expect(new Set(answers)).toEqual(new Set([null, "done", "not-yet", "no-longer"]))
    const asked = future().filter((plan) => {
      const told = byPlan.get(follows.get(plan.id) ?? "")
      return planState(plan.dates) === "draft" && told?.agreedAction && !told.agreedAnswer
    })
    expect(asked.length).toBeGreaterThan(5)
  })

  test("every plan could have been entered in the editor", () => {
    const refused = plans.flatMap((plan) => {
      const read = planInput.safeParse({ version: plan.version, entries: entriesOf(plan) })
      return read.success
        ? []
        : [`${named(plan)}: ${read.error.issues.map(({ message, path }) => `${path.join(".")} ${message}`).join(" ")}`]
    })
    expect(refused).toEqual([])
  })

  test("most primaries are good, and some are vague", () => {
    const met = plans
      .filter((plan) => plan.primaryWords)
      .map((plan) => {
        const { criteria } = assessObjective({ text: plan.primaryWords, meetingDate: draftOf(plan).meetingDate })
        return criteria.specific.verdict === "met" && criteria.measurable.verdict === "met"
      })
    const share = met.filter(Boolean).length / met.length
    expect(share).toBeGreaterThan(0.6)
    expect(share).toBeLessThan(0.97)
  })
})

describe("what the stage needs", () => {
  const tomorrows = () => future().filter(({ startsAt }) => startsAt.toISOString().startsWith("2026-11-19"))

  test("Northfield's rep has a blank draft tomorrow", () => {
    const blank = tomorrows().filter(({ rep, primaryWords }) => rep.name === "Amara Nwosu" && primaryWords === "")
    expect(blank.map(({ account, mainContact }) => [account.name, mainContact?.name])).toEqual([
      ["Tarn Foods", "Joanne Pike"],
    ])
    expect(blank[0]?.situation).toEqual({})
  })

  test("the open day, the contract and the programme design stand ready", () => {
    const words = future()
      .filter(({ dates }) => planState(dates) === "ready")
      .map((plan) => `${plan.primaryWords} / ${plan.fallbacks[0]?.words}`)
    expect(words.filter((text) => /open day.*\/.*private walk-round/.test(text))).toHaveLength(1)
    expect(words.filter((text) => /signs the two-year contract/.test(text))).toHaveLength(1)
    const [design] = future().filter((plan) => /signs off the programme design and commits/.test(plan.primaryWords))
    expect(design && draftOf(design).grade).toBe("trusted")
  })
})
