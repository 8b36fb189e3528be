import { sql } from "drizzle-orm"
import { drizzle } from "drizzle-orm/postgres-js"
import postgres from "postgres"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { NO_FILTERS, type PlanFilters } from "@/lib/plans/plan-filters"
import type { Database } from "./client"
import { listAccountMeetings } from "./customers/list-account-meetings"
import { listAccounts } from "./customers/list-accounts"
import { listContacts } from "./customers/list-contacts"
import { listHeldMeetings } from "./customers/list-held-meetings"
import { listPlans } from "./plans/list-plans"
import { listTeamComing } from "./plans/list-team-coming"
import { listUnfitting } from "./plans/list-unfitting"
import { listGradings } from "./relationships/list-gradings"
import * as schema from "./schema"
import { inOrganisation, type Scope } from "./scope"
import type { Person } from "./testing/a-person"
import { aRelationship } from "./testing/a-relationship"
import { aTeam, type World } from "./testing/a-team"
import { actingAs } from "./testing/acting-as"
import { connectedDatabase } from "./testing/connected-database"

/*
 * Every list reads its page from an index that begins with the organisation, with row security on:
 * a policy that could not be pushed into the index would show here as a scan of everything.
 */

const store = connectedDatabase()
const heard: { query: string; params: unknown[] }[] = []
let client: postgres.Sql
let listening: Database
let world: World
let relationshipId: string

beforeAll(async () => {
  client = postgres(store.appUrl, { max: 1, onnotice: () => {} })
  listening = drizzle(client, { schema, logger: { logQuery: (query, params) => heard.push({ query, params }) } })
  world = await aTeam(store.db)
  for (const { organisation, rep, account } of [world, world.anotherOrganisation]) {
    await inOrganisation(store.db, organisation.id, async ({ tx, orgId }) => {
      await tx.execute(sql`insert into accounts (org_id, id, name, created_by)
        select ${orgId}, gen_random_uuid(), 'Account ' || n, ${rep.id} from generate_series(1, 4000) n`)
      await tx.execute(sql`insert into contacts (org_id, id, account_id, name)
        select ${orgId}, gen_random_uuid(), a.id, 'Contact ' || n from accounts a, generate_series(1, 3) n where a.org_id = ${orgId}`)
      await tx.execute(sql`insert into plans (org_id, id, rep_id, account_id, starts_at, time_zone)
        select ${orgId}, gen_random_uuid(), u.id, a.id, now() + (n || ' hours')::interval, 'UTC'
        from generate_series(-3000, 1000) n, (select id from users where org_id = ${orgId} order by id limit 3) u,
          (select id from accounts where org_id = ${orgId} order by id limit 1) a`)
      await tx.execute(sql`insert into plans (org_id, id, rep_id, account_id, starts_at, time_zone, held_at)
        select ${orgId}, gen_random_uuid(), ${rep.id}, ${account.id}, now() - (n || ' days')::interval, 'UTC', now() from generate_series(1, 500) n`)
      await tx.execute(sql`insert into unfitting_findings (org_id, id, plan_id, rule, field, words, noted_by, created_at)
        select ${orgId}, gen_random_uuid(), p.id, 'measurable', 'primary', 'words', p.rep_id, p.starts_at from plans p where p.org_id = ${orgId}`)
    })
  }
  const tie = await aRelationship(store.db, world)
  relationshipId = tie.id
  await inOrganisation(store.db, world.organisation.id, async ({ tx, orgId }) => {
    await tx.execute(sql`insert into relationships (org_id, id, rep_id, contact_id)
      select ${orgId}, gen_random_uuid(), ${world.peer.id}, id from contacts where org_id = ${orgId} limit 300`)
    await tx.execute(sql`insert into relationship_gradings (org_id, id, relationship_id, grade, source, reason, graded_by, graded_on, created_at)
      select ${orgId}, gen_random_uuid(), r.id, 'new', 'rep', 'x', r.rep_id, current_date, now() - (n || ' hours')::interval
      from relationships r, generate_series(1, 40) n where r.org_id = ${orgId}`)
  })
  await store.ownerDb.execute(sql`analyze`)
}, 60_000)
afterAll(() => client.end())

type Node = {
  "Node Type": string
  "Relation Name"?: string
  "Index Name"?: string
  "Index Cond"?: string
  Plans?: Node[]
}
const every = (node: Node): Node[] => [node, ...(node.Plans ?? []).flatMap(every)]

/** How PostgreSQL would run a verb's last query, as the app's role in the same scope. */
async function planOf(person: Person, verb: (scope: Scope) => Promise<unknown>): Promise<Node[]> {
  heard.length = 0
  await actingAs(listening, person, verb)
  const { query, params } = heard.at(-1) as (typeof heard)[number]
  return client.begin(async (tx) => {
    await tx`select set_config('app.org_id', ${person.orgId}, true)`
    const [row] = await tx.unsafe(`explain (format json) ${query}`, params as string[])
    return every(row?.["QUERY PLAN"][0].Plan as Node)
  })
}

const listed = (filters: Partial<PlanFilters>) => (scope: Scope) =>
  listPlans(scope, { filters: { ...NO_FILTERS, ...filters } })

const cursor = { name: "Account 2", id: "01890000-0000-7000-8000-000000000000" }
const at = { startsAt: new Date(), id: cursor.id }

describe("a page of a list is read from its index, row security on", () => {
  it.each<[string, string, string, keyof Pick<World, "rep" | "manager" | "peer">, (scope: Scope) => Promise<unknown>]>([
    ["accounts", "accounts", "accounts_by_name", "rep", (scope) => listAccounts(scope, { after: cursor })],
    ["accounts, backwards", "accounts", "accounts_by_name", "rep", (scope) => listAccounts(scope, { before: cursor })],
    [
      "an account's contacts",
      "contacts",
      "contacts_by_account",
      "rep",
      (scope) => listContacts(scope, { accountId: world.account.id, after: cursor }),
    ],
    [
      "an account's past meetings",
      "plans",
      "plans_by_account",
      "rep",
      (scope) => listAccountMeetings(scope, { accountId: world.account.id, when: "past", before: at }),
    ],
    [
      "an account's held meetings",
      "plans",
      "plans_by_account",
      "peer",
      (scope) => listHeldMeetings(scope, { accountId: world.account.id }),
    ],
    ["a rep's plans", "plans", "plans_by_rep", "rep", (scope) => listPlans(scope, { after: at })],
    ["a rep's plans, backwards", "plans", "plans_by_rep", "rep", (scope) => listPlans(scope, { before: at })],
    ["a rep's plans to debrief", "plans", "plans_by_rep", "rep", listed({ states: ["to-debrief"] })],
    ["a rep's plans in draft", "plans", "plans_by_rep", "rep", listed({ states: ["draft", "no-plan-yet"] })],
    ["a rep's plans of a week", "plans", "plans_by_rep", "rep", listed({ time: "this-week" })],
    [
      "what a rep said does not fit",
      "unfitting_findings",
      "unfitting_findings_by_time",
      "rep",
      (scope) => listUnfitting(scope, { olderThan: at }),
    ],
    [
      "what a manager's reps said does not fit",
      "unfitting_findings",
      "unfitting_findings_by_time",
      "manager",
      (scope) => listUnfitting(scope, { olderThan: at }),
    ],
    [
      "a relationship's gradings",
      "relationship_gradings",
      "relationship_gradings_by_relationship",
      "rep",
      (scope) => listGradings(scope, { relationshipId }),
    ],
  ])("%s", async (_, table, index, who, verb) => {
    const nodes = await planOf(world[who], verb)
    const reading = nodes.filter((node) => node["Index Name"] === index)
    expect(reading.length, JSON.stringify(nodes)).toBeGreaterThan(0)
    expect(reading[0]?.["Index Cond"]).toContain("org_id = ")
    expect(nodes.filter((node) => node["Node Type"] === "Seq Scan" && node["Relation Name"] === table)).toEqual([])
  })

  it("words are looked for among one rep's plans alone, by an index on them", async () => {
    const nodes = await planOf(world.rep, listed({ find: "nothing like it" }))
    expect(nodes.filter((node) => node["Node Type"] === "Seq Scan" && node["Relation Name"] === "plans")).toEqual([])
    const conditions = nodes.flatMap((node) => (/^plans_/.test(node["Index Name"] ?? "") ? [node["Index Cond"]] : []))
    expect(conditions).toEqual([expect.stringMatching(/org_id = .*rep_id = /)])
  })

  it("the coming meetings of a team", async () => {
    const nodes = await planOf(world.manager, (scope) => listTeamComing(scope))
    expect(nodes.map((node) => node["Index Name"])).toEqual(
      expect.arrayContaining([expect.stringMatching(/^plans_by_(rep|start)$/)]),
    )
    expect(nodes.filter((node) => node["Node Type"] === "Seq Scan" && node["Relation Name"] === "plans")).toEqual([])
  })

  it("and without the index it would be seen to scan", async () => {
    await store.ownerDb.execute(sql`drop index accounts_by_name`)
    const nodes = await planOf(world.rep, (scope) => listAccounts(scope, { after: cursor }))
    expect(nodes.map((node) => node["Index Name"])).not.toContain("accounts_by_name")
    await store.ownerDb.execute(sql`create index accounts_by_name on accounts (org_id, name, id)`)
  })
})
