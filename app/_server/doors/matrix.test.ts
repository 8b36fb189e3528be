import { basename } from "node:path"
import { and, eq, sql } from "drizzle-orm"
import { beforeAll, beforeEach, describe, expect, it, vi } from "vitest"
import { giveFeedback } from "@/db/coaching/give-feedback"
import { practise } from "@/db/coaching/practise"
import { listNotifications } from "@/db/notifications/list-notifications"
import { openRulesPage } from "@/db/objectives/open-rules-page"
import { findAgenda } from "@/db/plans/find-agenda"
import { findPlan } from "@/db/plans/find-plan"
import { noteUnfitting } from "@/db/plans/note-unfitting"
import { saveAgenda } from "@/db/plans/save-agenda"
import { accounts, contacts, relationshipSigns } from "@/db/schema"
import { aDebrief } from "@/db/testing/a-debrief"
import { aPlan } from "@/db/testing/a-plan"
import { aPublishedAgenda } from "@/db/testing/a-published-agenda"
import { aRelationship } from "@/db/testing/a-relationship"
import { aSession } from "@/db/testing/a-session"
import { aTeam, type World } from "@/db/testing/a-team"
import { actingAs } from "@/db/testing/acting-as"
import { connectedDatabase } from "@/db/testing/connected-database"
import { type Endpoint, endpointsOf } from "@/db/testing/endpoints"
import {
  type About,
  type Answer,
  expectedAnswer,
  isSignedIn,
  POINTS_OF_VIEW,
  type PointOfView,
  personAt,
} from "@/db/testing/points-of-view"
import { pickedForm } from "@/lib/calendar/picked-form.fixture"
import { twelveEvents } from "@/lib/calendar/twelve-events.fixture"
import type { FormState } from "@/lib/form-state"
import { newId } from "@/lib/id"
import { agendaAsText } from "@/lib/plans/agenda-as-text"
import { agendaOf } from "@/lib/plans/agenda-of"
import type { FormAction } from "./action"

/*
 * A1 for what writes: every action of the tree × every point of view, with real sessions. What is expected comes
 * from the permission table and from what the action's own file declares. A2: the same with the lock open.
 */

const request = vi.hoisted(() => ({ headers: new Headers(), cookies: new Map<string, string>() }))
const lock = vi.hoisted(() => ({ isOpen: false }))
vi.mock("next/headers", () => ({
  headers: async () => request.headers,
  cookies: async () => ({
    get: (name: string) => (request.cookies.has(name) ? { name, value: request.cookies.get(name) } : undefined),
    set: () => undefined,
  }),
}))
vi.mock("next/cache", () => ({ revalidatePath: () => {} }))
vi.mock("next/server", () => ({ after: () => {} }))
vi.mock("@/lib/access/guard", async (original) => {
  const { guard } = await original<typeof import("@/lib/access/guard")>()
  return { guard: (...asked: Parameters<typeof guard>) => (lock.isOpen ? undefined : guard(...asked)) }
})

const ORIGIN = "http://callcraft.example"
const store = connectedDatabase()
beforeAll(() => {
  process.env.DATABASE_URL = store.appUrl
  process.env.NEXTAUTH_SECRET = "s".repeat(40)
  process.env.NEXTAUTH_URL = ORIGIN
})
beforeEach(() => {
  lock.isOpen = false
  request.headers = new Headers({ host: "callcraft.example", origin: ORIGIN })
})

type Fields = Record<string, string>
type Case = {
  about: About
  fields: (world: World) => Fields | Promise<Fields>
  /** The form names rows of the world, so that another organisation's people are told they are not there. */
  namesRows?: true
}

const tie = ({ account, contact }: World): Fields => ({ accountId: account.id, contactId: contact.id })
const when = { date: "2999-01-05", time: "10:00", timeZone: "Europe/London", minutes: "60", channel: "visit" }
const whom = ({ account, contact }: World): Fields => ({
  accountId: account.id,
  contact: contact.id,
  newContactId: newId(),
})
const aPlanOf = async (world: World): Promise<Fields> => ({ planId: (await aPlan(store.db, world)).id, version: "1" })

const begun = { startsAt: new Date(Date.now() - 60_000) }

const unfitting = { rule: "measurable", field: "primary", words: "two places" } as const

/** A plan with a finding that was said not to fit. */
async function anUnfittingFindingOf(world: World): Promise<Fields> {
  const { planId = "" } = await aPlanOf(world)
  const unfittingId = newId()
  await actingAs(store.db, world.rep, (scope) => noteUnfitting(scope, { planId, id: unfittingId, ...unfitting }))
  return { planId, unfittingId }
}

/** An account with somebody at it, nobody has changed yet. */
async function aCustomer(world: World): Promise<Fields> {
  const { orgId } = world.rep
  const [accountId, contactId] = [newId(), newId()]
  await actingAs(store.db, world.rep, async ({ tx }) => {
    await tx.insert(accounts).values({ orgId, id: accountId, name: "Old", createdBy: world.rep.id })
    await tx.insert(contacts).values({ orgId, id: contactId, accountId, name: "Old" })
  })
  return { accountId, contactId, version: "1" }
}

/** Something that stands between the rep and a contact of their own choosing. */
async function aBrake(world: World): Promise<Fields> {
  const { accountId = "", contactId = "" } = await aCustomer(world)
  const signs = [{ sign: "price-conflict", seenOn: "2026-01-05" }] as const
  const { id } = await aRelationship(store.db, world, { contactId, signs: [...signs] })
  const found = await actingAs(store.db, world.rep, ({ tx, orgId }) =>
    tx
      .select({ id: relationshipSigns.id })
      .from(relationshipSigns)
      .where(and(eq(relationshipSigns.orgId, orgId), eq(relationshipSigns.relationshipId, id))),
  )
  return { accountId, contactId, signId: found[0]?.id ?? "" }
}

async function aSharedPlan(world: World): Promise<{ planId: string; linkId: string }> {
  const { id } = await aPlan(store.db, world)
  return { planId: id, linkId: (await aPublishedAgenda(store.db, world, id)).linkId }
}

/** An agenda changed since it was published, and what its page shows of it. */
async function anAgendaToPublish(world: World): Promise<Fields> {
  const { planId } = await aSharedPlan(world)
  const shown = await actingAs(store.db, world.rep, async (scope) => {
    await saveAgenda(scope, { planId, version: 1, purpose: "The autumn", topics: [], askAhead: "" })
    const { company, draft } = await findAgenda(scope, { planId })
    const plan = await findPlan(scope, { planId })
    return plan ? agendaAsText(agendaOf(plan, company, draft)) : ""
  })
  return { planId, shown }
}

const someFeedback = { kind: "suggestion", part: "fallback", quote: "", words: "Name the day.", reason: "" } as const

/** A suggestion on a plan of the rep's, given by the manager. */
async function aSuggestion(world: World): Promise<Fields> {
  const { id: planId } = await aPlan(store.db, world)
  const feedbackId = newId()
  await actingAs(store.db, world.manager, async (scope) => {
    const plan = await findPlan(scope, { planId })
    if (plan) await giveFeedback(scope, { ...someFeedback, id: feedbackId, planId }, plan)
  })
  return { feedbackId }
}

async function aPracticeItem(world: World): Promise<Fields> {
  const itemId = newId()
  const item = { id: itemId, feedbackId: null, part: "fallback", words: "Name the day." } as const
  await actingAs(store.db, world.rep, (scope) => practise(scope, item))
  return { itemId }
}

async function aNotification(world: World): Promise<Fields> {
  await aSuggestion(world)
  const told = await actingAs(store.db, world.rep, listNotifications)
  return { notificationId: told[0]?.id ?? "" }
}

/** What each action is about, and a form that whoever may send it sends with success. By the file's own name. */
async function anOpenRulesPage({ admin }: World): Promise<Fields> {
  const id = newId()
  await actingAs(store.db, admin, (scope) => openRulesPage(scope, { id }))
  return { id }
}

const CASES: Record<string, Case> = {
  "grade-relationship": {
    about: "one's own tie",
    fields: (world) => ({ ...tie(world), gradingId: newId(), grade: "trusted", reason: "Years of it." }),
  },
  "grade-contact": {
    about: "one's own tie",
    fields: (world) => ({ ...tie(world), planId: newId(), gradingId: newId(), grade: "new", reason: "We just met." }),
  },
  "answer-agreed": {
    about: "the rep's",
    fields: async (world) => {
      const { id: agreedAt } = await aDebrief(store.db, world)
      return { ...(await aPlanOf(world)), agreedAt, answer: "done", instead: "" }
    },
  },
  "note-sign": {
    about: "one's own tie",
    fields: (world) => ({ ...tie(world), signId: newId(), sign: "introduced-us", seenOn: "2026-01-05" }),
  },
  "repair-brake": {
    about: "the rep's, nobody else's",
    fields: async (world) => ({ ...(await aBrake(world)), repairedOn: "2026-02-05" }),
  },
  "create-account": {
    about: "role",
    fields: () => ({ accountId: newId(), name: "A name", industry: "", place: "" }),
  },
  "edit-account": {
    about: "the organisation's",
    fields: async (world) => ({ ...(await aCustomer(world)), name: "New" }),
  },
  "create-contact": {
    about: "the organisation's",
    fields: ({ account }) => ({ accountId: account.id, contactId: newId(), title: "Buyer" }),
  },
  "edit-contact": {
    about: "the organisation's",
    fields: async (world) => ({ ...(await aCustomer(world)), name: "New" }),
  },
  "deactivate-person": {
    about: "the organisation's",
    fields: ({ repOfAnotherTeam }) => ({ userId: repOfAnotherTeam.id }),
  },
  "invite-person": {
    about: "role",
    fields: () => ({ id: newId(), name: "Nora", email: `nora.${newId()}@example.com`, "roles[]": "rep" }),
  },
  "open-rules-page": { about: "role", fields: () => ({ id: newId() }) },
  "close-rules-page": { about: "the organisation's", fields: anOpenRulesPage },
  "back-to-draft": { about: "the rep's", fields: aPlanOf },
  "make-ready": { about: "the rep's", fields: aPlanOf },
  "cancel-plan": { about: "the rep's", fields: async (world) => ({ ...(await aPlanOf(world)), reason: "moved" }) },
  "reschedule-meeting": {
    about: "the rep's",
    fields: async (world) => {
      const startsAt = new Date("2998-01-05T10:00:00Z")
      return { ...when, planId: (await aPlan(store.db, world, { startsAt })).id, from: startsAt.toISOString() }
    },
  },
  "not-started-yet": {
    about: "the rep's",
    fields: async (world) => {
      const { id } = await aPlan(store.db, world, begun)
      return { planId: id, from: begun.startsAt.toISOString(), by: "quarter" }
    },
  },
  "hold-meeting": {
    about: "the rep's",
    fields: async (world) => ({ planId: (await aPlan(store.db, world, begun)).id }),
  },
  "log-meeting": {
    about: "role",
    namesRows: true,
    fields: ({ account, contact }) => ({
      ...{ planId: newId(), accountId: account.id, contact: contact.id, outcome: "continuation" },
      ...{ ...when, date: "2026-01-05" },
    }),
  },
  "note-signs": {
    about: "the rep's",
    fields: async (world) => ({ planId: (await aDebrief(store.db, world)).id, "signs[]": "introduced-us" }),
  },
  "debrief-meeting": {
    about: "the rep's",
    fields: async (world) => ({
      planId: (await aPlan(store.db, world, begun)).id,
      version: "0",
      "entries.outcome": "continuation",
      "entries.primaryAsked": "no",
    }),
  },
  "change-customer": { about: "the rep's", fields: async (world) => ({ ...(await aPlanOf(world)), ...whom(world) }) },
  "save-plan": {
    about: "the rep's",
    fields: async (world) => ({
      ...(await aPlanOf(world)),
      gradingId: newId(),
      unfittingId: newId(),
      "entries.accountId": world.account.id,
      "entries.stage": "exploring",
      ...Object.fromEntries(Object.entries(when).map(([name, value]) => [`entries.${name}`, value])),
    }),
  },
  "save-agenda": {
    about: "the rep's",
    fields: async (world) => ({
      ...(await aPlanOf(world)),
      version: "0",
      purpose: "Two dates",
      "topics[]": "Who comes",
    }),
  },
  "publish-agenda": { about: "the rep's", fields: async (world) => anAgendaToPublish(world) },
  "share-agenda": {
    about: "the rep's",
    fields: async (world) => ({ planId: (await aSharedPlan(world)).planId, linkId: newId() }),
  },
  "revoke-link": { about: "the rep's", fields: async (world) => aSharedPlan(world) },
  "note-unfitting": {
    about: "the rep's",
    fields: async (world) => ({ ...(await aPlanOf(world)), ...unfitting, id: newId() }),
  },
  "withdraw-unfitting": { about: "the rep's", fields: async (world) => anUnfittingFindingOf(world) },
  "start-plan": { about: "role", namesRows: true, fields: (world) => ({ planId: newId(), ...whom(world), ...when }) },
  "read-meetings": { about: "role", fields: () => ({ text: twelveEvents(new Date()) }) },
  "import-meetings": { about: "role", namesRows: true, fields: ({ account }) => pickedForm(account.id) },
  "end-other-sessions": { about: "one's own", fields: () => ({}) },
  "end-session": {
    about: "the rep's, nobody else's",
    fields: async ({ rep }) => ({ sessionId: (await aSession(store.db, rep)).sessionId }),
  },
  "set-theme": { about: "one's own", fields: () => ({ theme: "dark" }) },
  "set-time-zone": { about: "one's own", fields: () => ({ timeZone: "Asia/Tokyo" }) },
  "acknowledge-feedback": { about: "the rep's", fields: aSuggestion },
  "reply-to-feedback": {
    about: "the rep's",
    fields: async (world) => ({ ...(await aSuggestion(world)), id: newId(), words: "I will." }),
  },
  "mark-feedback-done": {
    about: "the rep's",
    fields: async (world) => ({ ...(await aSuggestion(world)), done: "yes" }),
  },
  "practise-suggestion": {
    about: "the rep's",
    fields: async (world) => ({ ...(await aSuggestion(world)), id: newId() }),
  },
  "end-practice": {
    about: "the rep's",
    fields: async (world) => ({ ...(await aPracticeItem(world)), end: "done" }),
  },
  "tell-changed-in-time": {
    about: "the rep's",
    fields: async (world) => ({ ...(await aSuggestion(world)), changed: "yes" }),
  },
  "ask-for-review": {
    about: "the rep's",
    fields: async (world) => ({ ...(await aPlanOf(world)), id: newId(), part: "fallback" }),
  },
  "give-feedback": {
    about: "the rep's",
    fields: async (world) => ({
      ...(await aPlanOf(world)),
      id: newId(),
      kind: "question",
      part: "primary",
      words: "Does she sign that alone?",
    }),
  },
  "say-first-word": {
    about: "the rep's",
    fields: async (world) => ({ ...(await aPlanOf(world)), id: newId(), firstWord: "one-thing" }),
  },
  "ask-no-longer": { about: "the rep's", fields: async (world) => aPlanOf(world) },
  "mark-notification-read": { about: "the rep's, nobody else's", fields: aNotification },
  "mark-all-read": { about: "one's own", fields: () => ({}) },
  "choose-kinds": { about: "one's own", fields: () => ({ chosen: "kinds", "kinds[]": "feedback-given" }) },
  "sign-out-everywhere": { about: "one's own", fields: () => ({}) },
}

const actions = endpointsOf().filter(({ kind }) => kind === "action")
const guarded = actions.filter(({ door }) => door === "action")
const nameOf = ({ file }: Endpoint) => basename(file, ".ts")

async function actionOf({ file }: Endpoint): Promise<FormAction> {
  const [only, ...others] = Object.values((await import(/* @vite-ignore */ `../../../${file}`)) as object)
  if (typeof only !== "function" || others.length > 0) throw new Error(`${file} exports more than its action.`)
  return only as FormAction
}

async function comeAs(world: World, view: PointOfView): Promise<void> {
  request.cookies.clear()
  const person = personAt(world, view)
  if (!person) return
  const state = view === "ended session" ? "ended" : view === "expired session" ? "expired" : "live"
  const { cookie } = await aSession(store.db, person, { state })
  request.cookies.set(cookie.name, cookie.value)
}

/** How an action answered; what else it said where it neither refused nor did it. */
async function answerOf(act: FormAction, fields: Fields): Promise<Answer | string> {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  const state = await act({ values: {}, errors: {} }, form).catch((thrown: { digest?: string }): FormState => {
    if (thrown.digest?.startsWith("NEXT_REDIRECT")) return { values: {}, errors: {} }
    throw thrown
  })
  if (state.expired) return "signed-out"
  const said = Object.entries<string | undefined>(state.errors)
  if (said.length === 0) return "allowed"
  const { form: refusal = "" } = state.errors
  if (refusal.endsWith("is not here, or not yours to see.")) return "not-found"
  return refusal.startsWith("You can read this, but not") ? "not-allowed" : `said ${said.join("; ")}`
}

/** Every row of the organisation, but sessions and what was written down of refusals. */
async function rowsOf({ organisation }: World): Promise<string> {
  const tables = await store.ownerDb.execute<{ name: string }>(
    sql`select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' and relname not in ('attempt_limits', 'audit_events', 'sessions') order by 1`,
  )
  const hashes = tables.map(
    ({ name }) =>
      sql`select ${name}::text as of, md5(string_agg(t::text, '|' order by t::text)) as rows from ${sql.identifier(name)} t`,
  )
  return store.ownerDb.transaction(async (tx) => {
    await tx.execute(sql`select set_config('app.org_id', ${organisation.id}, true)`)
    return JSON.stringify(await tx.execute(sql.join(hashes, sql` union all `)))
  })
}

type Cell = { view: PointOfView; expected: Answer; byLock: boolean; answer: string; changed: boolean }

async function cellsOf(endpoint: Endpoint, isAsked: (byLock: boolean) => boolean = () => true): Promise<Cell[]> {
  const { permission } = endpoint
  const known = CASES[nameOf(endpoint)]
  if (!permission || !known) throw new Error(`${endpoint.file} has no row in this matrix: add what it is about.`)
  const act = await actionOf(endpoint)
  const cells: Cell[] = []
  let world = await aTeam(store.db)
  for (const view of POINTS_OF_VIEW) {
    // What one did must not help or hinder the next.
    if (cells.at(-1)?.changed) world = await aTeam(store.db)
    const { answer: byTable, ...of } = await expectedAnswer(store.db, world, { view, permission, about: known.about })
    const isBeyond = known.namesRows && isSignedIn(view) && view.startsWith("foreign ")
    const byLock = of.byLock && !isBeyond
    if (!isAsked(byLock)) continue
    const fields = await known.fields(world)
    await comeAs(world, view)
    const before = await rowsOf(world)
    const answer = await answerOf(act, fields)
    const changed = (await rowsOf(world)) !== before
    cells.push({ view, expected: isBeyond ? "not-found" : byTable, byLock, answer, changed })
  }
  return cells
}

describe("every action, from every point of view (A1)", () => {
  it("there are actions to look at, and every case is one of them", () => {
    expect(guarded.length).toBeGreaterThanOrEqual(20)
    expect(Object.keys(CASES).sort()).toEqual(guarded.map(nameOf).sort())
  })

  it.each(guarded.map((endpoint) => [nameOf(endpoint), endpoint] as const))(
    "%s answers as the table says, and changes nothing where it says no",
    async (_name, endpoint) => {
      const cells = await cellsOf(endpoint)
      const wrong = cells.filter(
        ({ expected, answer, changed }) => answer !== expected || (changed && expected !== "allowed"),
      )
      expect(wrong).toEqual([])
      expect(cells.filter(({ answer }) => answer === "allowed").length).toBeGreaterThan(0)
    },
    30_000,
  )

  it("what has no lock is declared", () => {
    const open = actions.filter(({ door }) => door === "publicAction").map(nameOf)
    expect(open.sort()).toEqual(["accept-invitation", "begin-organisation", "sign-in", "sign-out"])
  })
})

it("with the lock open at least 95 % of the cells that it keeps shut are wrong (A2)", async () => {
  lock.isOpen = true
  let [shut, red] = [0, 0]
  for (const endpoint of guarded) {
    for (const { answer, expected } of await cellsOf(endpoint, (byLock) => byLock)) {
      shut += 1
      if (answer !== expected) red += 1
    }
  }
  expect(shut).toBeGreaterThanOrEqual(30)
  expect(red / shut).toBeGreaterThanOrEqual(0.95)
}, 120_000)
