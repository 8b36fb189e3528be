import { may, type Permission, READ_PERMISSION, type Subject } from "@/lib/access/permissions"
import type { Database } from "../client"
import type { Person } from "./a-person"
import type { Organisation, World } from "./a-team"
import { actingAs } from "./acting-as"

/** From where every endpoint is looked at. The world's plan, tie and session are its rep's. */
export const POINTS_OF_VIEW = [
  "anonymous",
  "rep",
  "peer",
  "manager",
  "managerOfAnotherTeam",
  "admin",
  "deactivated",
  "foreign rep",
  "foreign manager",
  "foreign admin",
  "foreign deactivated",
  "ended session",
  "expired session",
] as const
export type PointOfView = (typeof POINTS_OF_VIEW)[number]

/** Whoever looks from there; null for nobody. */
export function personAt(world: World, view: PointOfView): Person | null {
  if (view === "anonymous") return null
  if (view === "ended session" || view === "expired session") return world.rep
  const [organisation, name] = view.startsWith("foreign ")
    ? [world.anotherOrganisation, view.slice("foreign ".length)]
    : [world, view]
  return organisation[name as keyof Organisation] as Person
}

/** Whether a request from there is anybody's at all. */
export const isSignedIn = (view: PointOfView): boolean =>
  view !== "anonymous" && !/deactivated|ended|expired/.test(view)

/** What an endpoint is about, for the question whose it is. `role`: nothing, it rests on a role alone. */
export type About =
  | "role"
  | "the organisation's"
  | "the rep's"
  | "the rep's, nobody else's"
  | "one's own"
  | "one's own tie"

/** What the permission table says of a person and the world's subject; `signed-out` for who is nobody. */
export type Answer = "allowed" | "not-allowed" | "not-found" | "signed-out"

type Asked = { view: PointOfView; permission: Permission; about: About }

/**
 * The answer the one table gives, reckoned apart from the guard. `byLock`: the finder has somebody to ask about, so
 * that nothing but the guard stands in the way.
 */
export async function expectedAnswer(
  db: Database,
  world: World,
  { view, permission, about }: Asked,
): Promise<{ answer: Answer; byLock: boolean }> {
  const person = personAt(world, view)
  if (!person || !isSignedIn(view)) return { answer: "signed-out", byLock: false }
  const subject = subjectFor(world, view, person, about)
  if (subject === null && about !== "role") return { answer: "not-found", byLock: false }
  const noun = permission.slice(0, permission.indexOf(".")) as keyof typeof READ_PERMISSION
  const read: Permission | undefined = READ_PERMISSION[noun]
  const answer = await actingAs(db, person, async ({ actor }) => {
    if (may(actor, permission, subject)) return "allowed"
    return read && subject && may(actor, read, subject) ? "not-allowed" : "not-found"
  })
  return { answer, byLock: answer !== "allowed" }
}

function subjectFor(world: World, view: PointOfView, person: Person, about: About): Subject | null {
  const isForeign = view.startsWith("foreign ")
  switch (about) {
    case "role":
      return null
    case "one's own":
      return { ownerId: person.id, coachedByActor: false }
    case "one's own tie":
      return isForeign || !person.roles.includes("rep") ? null : { ownerId: person.id, coachedByActor: false }
    case "the organisation's":
      return isForeign ? null : { ownerId: null, coachedByActor: false }
    case "the rep's, nobody else's":
      return view === "rep" ? { ownerId: person.id, coachedByActor: false } : null
    default:
      return isForeign ? null : { ownerId: world.rep.id, coachedByActor: view === "manager" }
  }
}
