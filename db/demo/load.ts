import { hash } from "@node-rs/argon2"
import { inArray, sql } from "drizzle-orm"
import type { Role } from "@/lib/access/role"
import { type Database, openDatabase, type Transaction } from "../client"
import { readUnreadPlans } from "../plans/read-unread-plans"
import { signInIdentities } from "../schema"
import { inOrganisation, type TenantScope } from "../scope"
import { corvane } from "./corvane"
import { northfield } from "./northfield"
import type { DemoOrganisation } from "./organisation"
import { addPeople } from "./people-rows"
import { type DemoRows, storeRows } from "./rows"
import { addStory } from "./story-rows"
import { beginTelling } from "./telling"

/** The one password of everybody in the demonstration. */
export const DEMO_PASSWORD = "plan-the-next-meeting"

/** Somebody of the demonstration, as the sign-in table prints them. */
export type DemoSignIn = {
  organisation: string
  name: string
  email: string
  roles: Role[]
  timeZone: string
  active: boolean
}

/**
 * `loaded` is false when the database already had people in it; nothing was changed then. `people` are those of
 * the demonstration who can be found there.
 */
export type DemoLoad = { loaded: boolean; people: DemoSignIn[] }

/** Any fixed number: it names "the demonstration of this database" among PostgreSQL's advisory locks. */
const DEMO_LOCK = 4_070_611_004

/** argon2id as at sign-in: 19 MiB, two passes, one lane. */
const HASHING = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

/**
 * Fills an empty database with two organisations and eight months of meetings, dated around `now`. All or
 * nothing, in one transaction under a lock: of two instances that start at once, one loads and the other finds
 * the work done. Empty means that nobody can sign in yet; the organisations themselves are behind row security.
 *
 * @param owner the owner's login, or a database opened with it
 */
export async function loadDemo(owner: string | Database, now: Date): Promise<DemoLoad> {
  if (typeof owner !== "string") return load(owner, now)
  const { db, close } = openDatabase(owner, { connections: 1 })
  try {
    return await load(db, now)
  } finally {
    await close()
  }
}

function load(db: Database, now: Date): Promise<DemoLoad> {
  return db.transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(${DEMO_LOCK})`)
    const people = [northfield, corvane].flatMap(whoMaySignIn)
    if (await hasPeople(tx)) return { loaded: false, people: await thoseFound(tx, people) }
    const passwordHash = await hash(DEMO_PASSWORD, HASHING)
    for (const [index, organisation] of [northfield, corvane].entries()) {
      const rows = demoRows(organisation, { now, passwordHash, seed: 11 + index })
      await inOrganisation(tx, rows.organisations[0]?.orgId ?? "", (scope) => storeAndRead(scope, rows), now)
    }
    return { loaded: true, people }
  })
}

async function storeAndRead(scope: TenantScope, rows: DemoRows): Promise<void> {
  await storeRows(scope.tx, rows)
  await readUnreadPlans(scope, { atMost: rows.plans.length })
}

async function hasPeople(tx: Transaction): Promise<boolean> {
  return (await tx.select({ email: signInIdentities.email }).from(signInIdentities).limit(1)).length > 0
}

async function thoseFound(tx: Transaction, people: DemoSignIn[]): Promise<DemoSignIn[]> {
  const { email } = signInIdentities
  const emails = people.map((person) => person.email)
  const found = await tx.select({ email }).from(signInIdentities).where(inArray(email, emails))
  return people.filter((person) => found.some((one) => one.email === person.email))
}

/** Every row of one organisation, the same for the same seed and clock. */
export function demoRows(
  organisation: DemoOrganisation,
  given: { now: Date; passwordHash: string; seed: number },
): DemoRows {
  const telling = beginTelling(organisation, given.now, given.seed)
  addPeople(telling, given.passwordHash)
  for (const story of organisation.stories) addStory(telling, story)
  return telling.rows
}

function whoMaySignIn(organisation: DemoOrganisation): DemoSignIn[] {
  return organisation.people.map(({ name, email, roles, zone, left }) => ({
    organisation: organisation.name,
    name,
    email,
    roles,
    timeZone: zone,
    active: left === undefined,
  }))
}
