import postgres from "postgres"
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest"
import { GLOBAL_TABLES, KEPT_FOR_GOOD, lintCatalogue } from "./testing/catalogue-lint"
import { connectedDatabase } from "./testing/connected-database"

const store = connectedDatabase()
let sql: postgres.Sql

beforeAll(() => {
  // As superuser, so that the breaks below can reach everything; each is undone.
  const url = new URL(inject("serverUrl"))
  url.pathname = new URL(store.ownerUrl).pathname
  sql = postgres(url.href, { max: 1, onnotice: () => {} })
})
afterAll(() => sql.end())

class Undo extends Error {}

/** What the lint says after this command, which is undone. */
async function afterBreaking(command: string): Promise<string[]> {
  let said: string[] = []
  await sql
    .begin(async (tx) => {
      await tx.unsafe(command)
      said = await lintCatalogue(tx)
      throw new Undo()
    })
    .catch((error: unknown) => {
      if (!(error instanceof Undo)) throw error
    })
  return said
}

describe("the schema keeps its promises (A6)", () => {
  it("as it is", async () => {
    expect(await lintCatalogue(sql)).toEqual([])
  })

  it("and every table was looked at", async () => {
    const tables = await sql<
      { name: string }[]
    >`select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')`
    const names = tables.map(({ name }) => name)
    expect(names).toEqual(expect.arrayContaining([...GLOBAL_TABLES, ...KEPT_FOR_GOOD, "plans", "fallback_objectives"]))
    expect((await sql`select relname from tenant_tables`).length).toBe(names.length - GLOBAL_TABLES.length)
  })
})

it("the app may delete the parts a save replaces and its counters, and nothing else", async () => {
  const deletable = await sql<{ name: string }[]>`
    select relname as name from pg_class
    where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and has_table_privilege('callcraft_app', oid, 'DELETE')
    order by 1`
  const parts = ["attempt_limits", "fallback_objectives", "plan_contacts", "situation_lines"]
  expect(deletable.map(({ name }) => name)).toEqual(parts)
})

describe("the lint sees each promise broken", () => {
  it.each([
    [
      "a table without an organisation",
      "create table gossip (id uuid primary key)",
      "gossip has no org_id uuid not null",
    ],
    ["a table without a key", "create table gossip (org_id uuid not null)", "gossip has no primary key"],
    [
      "a key that does not begin with it",
      "create table gossip (org_id uuid not null, id uuid, primary key (id, org_id))",
      "gossip_pkey of gossip does not begin with org_id",
    ],
    [
      "a unique key across organisations",
      "alter table teams add constraint one_name unique (name)",
      "one_name of teams does not begin with org_id",
    ],
    [
      "an index across organisations",
      "create index by_mail on users (lower(email))",
      "by_mail of users does not begin with org_id",
    ],
    [
      "a plain foreign key",
      "create unique index lone on accounts (id); alter table contacts add constraint plain foreign key (account_id) references accounts (id)",
      "plain of contacts does not tie org_id to org_id",
    ],
    [
      "a foreign key crosswise",
      "alter table teams add unique (id, org_id); alter table teams add constraint crosswise foreign key (parent_id, org_id) references teams (id, org_id)",
      "crosswise of teams does not tie org_id to org_id",
    ],
    [
      "a row that goes by itself",
      "alter table contacts add constraint swept foreign key (org_id, account_id) references accounts (org_id, id) on delete cascade",
      "swept changes other rows by itself",
    ],
    [
      "row security switched off",
      "alter table plans disable row level security",
      "plans does not have row security enabled and forced",
    ],
    [
      "row security not forced",
      "alter table plans no force row level security",
      "plans does not have row security enabled and forced",
    ],
    ["no policy", "drop policy own_organisation on plans", "plans does not have the one wall"],
    ["a second, wider policy", "create policy all_of_it on plans using (true)", "plans does not have the one wall"],
    [
      "a policy for reading alone",
      "drop policy own_organisation on plans; create policy own_organisation on plans for select using (org_id = nullif(current_setting('app.org_id', true), '')::uuid)",
      "plans does not have the one wall",
    ],
    [
      "a policy that casts the column",
      "alter policy own_organisation on plans using (org_id::text = current_setting('app.org_id', true))",
      "plans does not have the one wall",
    ],
    [
      "a policy that looks something up",
      "alter policy own_organisation on plans with check (org_id in (select o.org_id from organisations o))",
      "plans does not have the one wall",
    ],
    ["a role above the wall", "alter role callcraft_app bypassrls", "callcraft_app stands above row security"],
    [
      "a role that can become another",
      "grant pg_read_all_data to callcraft_app",
      "callcraft_app may become pg_read_all_data",
    ],
    [
      "a role that owns a table",
      "grant create on schema public to callcraft_app; alter table plans owner to callcraft_app",
      "callcraft_app owns plans",
    ],
    ["a role that may make tables", "grant create on schema public to callcraft_app", "callcraft_app may make tables"],
    ["a role that may empty a table", "grant truncate on plans to callcraft_app", "callcraft_app may truncate plans"],
    [
      "an audit that can be mended",
      "grant update (detail) on audit_events to callcraft_app",
      "callcraft_app may change or remove audit_events",
    ],
    [
      "a grading that can be removed",
      "grant delete on relationship_gradings to public",
      "callcraft_app may change or remove relationship_gradings",
    ],
    [
      "a trigger",
      "create function f() returns trigger language plpgsql as 'begin return new; end'; create trigger sly before insert on plans for each row execute function f()",
      "sly is a trigger",
    ],
    ["a view", "create view everything as select * from plans", "everything is neither a table nor an index"],
    [
      "a function with its owner's rights",
      "create function peek() returns bigint language sql security definer as 'select count(*) from plans'",
      "peek runs with its owner's rights",
    ],
    ["another schema", "create schema side_door", "side_door is a schema nobody declared"],
  ])("%s", async (_, command, says) => {
    expect(await afterBreaking(command)).toContain(says)
  })
})
