import { sql } from "drizzle-orm"
import fc from "fast-check"
import { beforeAll, beforeEach, describe, expect, it, vi } from "vitest"
import { createAccount } from "@/app/(signed-in)/accounts/new/actions/create-account"
import { giveFeedback as giveFeedbackAction } from "@/app/(signed-in)/coaching/actions/give-feedback"
import { sayFirstWord } from "@/app/(signed-in)/coaching/actions/say-first-word"
import { replyToFeedback } from "@/app/(signed-in)/feedback/actions/reply-to-feedback"
import { chooseKinds } from "@/app/(signed-in)/notifications/actions/choose-kinds"
import { closeRulesPage } from "@/app/(signed-in)/people/actions/close-rules-page"
import { deactivatePerson } from "@/app/(signed-in)/people/actions/deactivate-person"
import { openRulesPage } from "@/app/(signed-in)/people/actions/open-rules-page"
import { invitePerson } from "@/app/(signed-in)/people/new/actions/invite-person"
import { askForReview } from "@/app/(signed-in)/plans/[planId]/actions/ask-for-review"
import { savePlanForm } from "@/app/(signed-in)/plans/[planId]/actions/save-plan"
import { publishAgenda } from "@/app/(signed-in)/plans/[planId]/agenda/actions/publish-agenda"
import { revokeLink } from "@/app/(signed-in)/plans/[planId]/agenda/actions/revoke-link"
import { saveAgenda } from "@/app/(signed-in)/plans/[planId]/agenda/actions/save-agenda"
import { shareAgenda } from "@/app/(signed-in)/plans/[planId]/agenda/actions/share-agenda"
import { importMeetings } from "@/app/(signed-in)/plans/import/actions/import-meetings"
import { readMeetings } from "@/app/(signed-in)/plans/import/actions/read-meetings"
import { startPlan } from "@/app/(signed-in)/plans/new/actions/start-plan"
import { setTimeZone } from "@/app/(signed-in)/profile/actions/set-time-zone"
import { PUT } from "@/app/api/plans/[planId]/route"
import { POST } from "@/app/api/sign-in-again/route"
import { acceptInvitation } from "@/app/invitation/actions/accept-invitation"
import { signIn } from "@/app/sign-in/actions/sign-in"
import { giveFeedback } from "@/db/coaching/give-feedback"
import { openRulesPage as openAddress } from "@/db/objectives/open-rules-page"
import { findPlan } from "@/db/plans/find-plan"
import { aPlan } from "@/db/testing/a-plan"
import { aPublishedAgenda } from "@/db/testing/a-published-agenda"
import { aTeam, type World } from "@/db/testing/a-team"
import { actingAs } from "@/db/testing/acting-as"
import { connectedDatabase } from "@/db/testing/connected-database"
import { pickedForm } from "@/lib/calendar/picked-form.fixture"
import { twelveEvents } from "@/lib/calendar/twelve-events.fixture"
import { newId } from "@/lib/id"
import { sealClaims } from "../session-token"
import type { FormAction } from "./action"

/*
 * F1: whatever is sent to a door, a person gets a clear answer: nothing is thrown, which would be a 500, and what
 * is not understood changes nothing. Requests are made up around field names the shapes know, so that they get in deep.
 */

const request = vi.hoisted(() => ({ headers: new Headers(), cookies: new Map<string, string>() }))
vi.mock("next/headers", () => ({
  headers: async () => request.headers,
  cookies: async () => ({
    get: (name: string) => (request.cookies.has(name) ? { name, value: request.cookies.get(name) } : undefined),
    set: () => undefined,
  }),
}))
vi.mock("next/cache", () => ({ revalidatePath: () => {} }))
vi.mock("next/server", () => ({ after: () => {} }))

const ORIGIN = "http://callcraft.example"
/** Tries a door; each compares every row before and after. */
const RUNS = 40
const store = connectedDatabase()
let world: World
let planId: string
const rulesPageId = newId()
const feedbackId = newId()
let sharedPlan: { planId: string; linkId: string }
beforeAll(async () => {
  process.env.DATABASE_URL = store.appUrl
  process.env.NEXTAUTH_SECRET = "s".repeat(40)
  process.env.NEXTAUTH_URL = ORIGIN
  world = await aTeam(store.db)
  planId = (await aPlan(store.db, world)).id
  const { id } = await aPlan(store.db, world)
  await actingAs(store.db, world.admin, (scope) => openAddress(scope, { id: rulesPageId }))
  await actingAs(store.db, world.manager, async (scope) => {
    const plan = await findPlan(scope, { planId })
    const said = { kind: "suggestion", part: "fallback", quote: "", words: "Name the day.", reason: "" } as const
    if (plan) await giveFeedback(scope, { ...said, id: feedbackId, planId }, plan)
  })
  sharedPlan = { planId: id, linkId: (await aPublishedAgenda(store.db, world, id)).linkId }
})
let caller = 0
beforeEach(() => {
  request.headers = new Headers({ host: "callcraft.example", origin: ORIGIN })
  const { get } = request.headers
  // Each request comes from elsewhere: being throttled is another test's matter.
  request.headers.get = (name) => {
    if (name !== "x-forwarded-for") return get.call(request.headers, name)
    caller += 1
    return `192.0.${caller % 250}.${Math.floor(caller / 250) % 250}`
  }
  request.cookies.clear()
})
const enter = async ({ orgId, id, sessionId }: World["rep"]) =>
  request.cookies.set("callcraft-session", await sealClaims({ orgId, userId: id, sessionId }))

/** Every row there is, but for counters and what was written down of refusals. */
async function everyRow(): Promise<unknown> {
  const tables = await store.ownerDb.execute<{ name: string }>(
    sql`select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' and relname not in ('attempt_limits', 'audit_events') order by 1`,
  )
  const hashes = tables.map(
    ({ name }) =>
      sql`select ${name}::text as of, md5(string_agg(t::text, '|' order by t::text)) as rows from ${sql.identifier(name)} t`,
  )
  return store.ownerDb.transaction(async (tx) => {
    await tx.execute(sql`select set_config('app.org_id', ${world.organisation.id}, true)`)
    return JSON.stringify(await tx.execute(sql.join(hashes, sql` union all `)))
  })
}

const NAMES = [
  ..."__proto__ constructor toString then toJSON hasOwnProperty $ACTION_ID_x name email id token password timeZone next".split(
    " ",
  ),
  ..."planId accountId account account.name account.__proto__ contact contact.name newContactId version press gradingId unfittingId begin earlierPlanId agreedAt instead answer".split(
    " ",
  ),
  ..."entries.minutes entries.otherContactIds[] entries.factors[] entries.situation.now.words entries.fallbacks.0.words".split(
    " ",
  ),
  ..."rows pick[] meeting.0.time meeting.0.account meeting.0.person file text".split(" "),
  ..."feedbackId kind words part chosen kinds[]".split(" "),
  ..."userId roles[] roles date time minutes channel place industry".split(" "),
]
const nasty = fc.constantFrom(
  "",
  " ",
  "\u0000",
  "a\u0000b",
  "\ud800",
  "\udfff\ud800",
  "\u202ename",
  "=1+1",
  "-1",
  "1e9",
  "NaN",
  "null",
  "[object Object]",
  "x".repeat(100_000),
  "'; drop table users; --",
  "../../etc",
  "new",
  "2026-13-45",
  "24:00",
  "Europe/London",
  "99999999999999999999",
)
const known = fc.constantFrom("PLAN", "ACCOUNT", "CONTACT", "THEIRS", "REP").map((which) => () => {
  const theirs = world.anotherOrganisation.account.id
  return (
    { PLAN: planId, ACCOUNT: world.account.id, CONTACT: world.contact.id, THEIRS: theirs, REP: world.rep.id }[which] ??
    ""
  )
})
const text = fc.oneof(
  nasty.map((words) => () => words),
  fc.string({ unit: "binary" }).map((words) => () => words),
  known,
)
const fields = fc.array(fc.tuple(fc.oneof(fc.constantFrom(...NAMES), fc.string()), text, fc.boolean()), {
  maxLength: 25,
})

function formOf(sent: [string, () => string, boolean][]): FormData {
  const form = new FormData()
  for (const [name, words, isFile] of sent)
    form.append(name, isFile ? new File([words().slice(0, 99)], "x.txt") : words())
  return form
}

/** What an action answered: `away` where it sent the browser on, which is how a success ends. */
async function answerOf(act: FormAction, form: unknown): Promise<"away" | "said" | "done"> {
  const state = await act(null as never, form as FormData).catch((thrown: { digest?: string }) => {
    if (thrown.digest?.startsWith("NEXT_REDIRECT")) return "away" as const
    throw thrown
  })
  if (state === "away") return "away"
  return Object.keys(state.errors).length > 0 ? "said" : "done"
}

const deep = (depth: number) => `${"[".repeat(depth)}${"]".repeat(depth)}`
const bodies = fc.oneof(
  fc.json({ stringUnit: "binary" }),
  fc.string({ unit: "binary" }),
  fc.constantFrom(
    "",
    "{",
    "null",
    "[]",
    deep(100_000),
    `{"__proto__":{"isAdmin":true}}`,
    `{"version":1,"version":2}`,
    `{"a":"${"x".repeat(1_000_000)}"}`,
  ),
  fc
    .record({ version: fc.jsonValue(), entries: fc.jsonValue({ stringUnit: "binary" }) })
    .map((body) => JSON.stringify(body)),
  fc
    .record({ email: fc.jsonValue(), password: fc.jsonValue(), userId: fc.jsonValue() })
    .map((body) => JSON.stringify(body)),
)

it("autosave and signing in again answer any body with a status below 500, and change nothing", async () => {
  await enter(world.rep)
  const before = await everyRow()
  const ids = fc.oneof(
    fc.constant(() => planId),
    fc.string().map((id) => () => id),
    fc.constant(newId),
  )
  await fc.assert(
    fc.asyncProperty(bodies, ids, async (body, id) => {
      const sent = () => new Request(`${ORIGIN}/x`, { method: "POST", body })
      const answers = [await PUT(sent(), { params: Promise.resolve({ planId: id() }) }), await POST(sent())]
      for (const { status } of answers) expect([404, 413, 422]).toContain(status)
    }),
    { numRuns: RUNS * 4 },
  )
  expect(await everyRow()).toEqual(before)
}, 120_000)

type Fields = Record<string, string>
const whom = () => ({ accountId: world.account.id, account: "known", contact: world.contact.id, newContactId: newId() })
const time = { date: "2999-01-05", time: "10:00", timeZone: "Europe/London", minutes: "60", channel: "visit" }
const entries = (): Fields => ({
  ...Object.fromEntries(Object.entries(time).map(([name, value]) => [`entries.${name}`, value])),
  "entries.accountId": world.account.id,
  "entries.mainContactId": world.contact.id,
  "entries.stage": "exploring",
  "entries.factors[]": "price-at-stake",
})

/** An action, who sends it, and a form that it takes. */
const actions: [string, FormAction, "rep" | "manager" | "admin" | null, () => Fields][] = [
  ["create an account", createAccount, "rep", () => ({ accountId: newId(), name: "A name", industry: "", place: "" })],
  ["start a plan", startPlan, "rep", () => ({ planId: newId(), ...whom(), ...time })],
  [
    "start a plan from an earlier meeting",
    startPlan,
    "rep",
    () => ({ planId: newId(), begin: "last-meeting", earlierPlanId: planId, ...whom(), ...time }),
  ],
  [
    "save a plan",
    savePlanForm,
    "rep",
    () => ({ planId, version: "1", press: "save", gradingId: newId(), unfittingId: newId(), ...entries() }),
  ],
  [
    "write an agenda",
    saveAgenda,
    "rep",
    () => ({ planId, version: "0", purpose: "Two dates", "topics[]": "Who comes", press: "up-1" }),
  ],
  ["publish an agenda", publishAgenda, "rep", () => ({ planId: sharedPlan.planId, shown: "not what it shows" })],
  ["share an agenda", shareAgenda, "rep", () => ({ planId: sharedPlan.planId, linkId: newId() })],
  ["revoke a link", revokeLink, "rep", () => sharedPlan],
  ["read a calendar", readMeetings, "rep", () => ({ text: twelveEvents(new Date()) })],
  ["import meetings", importMeetings, "rep", () => pickedForm(world.account.id)],
  ["answer feedback", replyToFeedback, "rep", () => ({ id: newId(), feedbackId, kind: "answer", words: "I will." })],
  [
    "give feedback",
    giveFeedbackAction,
    "manager",
    () => ({
      id: newId(),
      planId,
      kind: "question",
      part: "fallback",
      quote: "two places",
      words: "Alone?",
      reason: "",
    }),
  ],
  ["say a first word", sayFirstWord, "manager", () => ({ id: newId(), planId, firstWord: "lets-talk" })],
  ["ask for a review", askForReview, "rep", () => ({ id: newId(), planId, part: "fallback", words: "Too big?" })],
  ["choose what to be told of", chooseKinds, "rep", () => ({ chosen: "kinds", "kinds[]": "feedback-given" })],
  ["set the time zone", setTimeZone, "rep", () => ({ timeZone: "Asia/Tokyo" })],
  [
    "invite",
    invitePerson,
    "admin",
    () => ({ id: newId(), name: "N", email: `n${newId()}@example.com`, "roles[]": "rep" }),
  ],
  ["close an account", deactivatePerson, "admin", () => ({ userId: world.repOfAnotherTeam.id })],
  ["let anybody read the rules", openRulesPage, "admin", () => ({ id: newId() })],
  ["let nobody read the rules", closeRulesPage, "admin", () => ({ id: rulesPageId })],
  ["sign in", signIn, null, () => ({ email: world.rep.email, password: "not the password", next: "/plans" })],
  ["accept an invitation", acceptInvitation, null, () => ({ token: "t".repeat(43), password: "harbour lights" })],
]

describe.each(actions)("the action to %s", (_name, act, who, taken) => {
  const send = async (form: () => FormData, before: unknown): Promise<unknown> => {
    const answer = await answerOf(act, form())
    const after = await everyRow()
    if (answer === "said") expect(after).toEqual(before)
    return after
  }

  it("answers any form, and changes nothing unless it says it did", async () => {
    if (who) await enter(world[who])
    let rows: unknown = await everyRow()
    await fc.assert(
      fc.asyncProperty(fields, fc.boolean(), async (sent, isNearlyRight) => {
        rows = await send(() => {
          const form = formOf(sent)
          if (isNearlyRight) for (const [name, value] of Object.entries(taken())) form.append(name, value)
          return form
        }, rows)
      }),
      { numRuns: RUNS },
    )
  }, 120_000)

  it("answers a form of which one field is wrong", async () => {
    if (who) await enter(world[who])
    let rows: unknown = await everyRow()
    await fc.assert(
      fc.asyncProperty(fc.nat(), text, fc.constantFrom("wrong", "missing", "file", "list"), async (at, words, how) => {
        rows = await send(() => {
          const form = formOf(Object.entries(taken()).map(([name, value]) => [name, () => value, false]))
          const names = [...form.keys()]
          const name = names[at % names.length] ?? ""
          if (how === "missing") form.delete(name)
          else if (how === "file") form.set(name, new File(["x"], "x.txt"))
          else form.set(how === "list" ? `${name}[]` : name, words())
          return form
        }, rows)
      }),
      { numRuns: RUNS },
    )
  }, 120_000)

  it("answers what is no form at all", async () => {
    if (who) await enter(world[who])
    const before = await everyRow()
    for (const form of [undefined, null, 5, "x", [], {}, { keys: 1 }, new Map(), new URLSearchParams("a=b"), () => {}])
      expect(await answerOf(act, form)).toBe("said")
    expect(await everyRow()).toEqual(before)
  })
})
