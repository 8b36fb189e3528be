import { describe, expect, it, test } from "vitest"
import type { Actor } from "./actor"
import { guard } from "./guard"
import { may, PERMISSIONS, type Permission, READ_PERMISSION, type Subject } from "./permissions"
import { proveActor } from "./prove-actor"
import { Refusal } from "./refusal"
import type { Role } from "./role"

const anActor = (userId: string, roles: Role[]): Actor =>
  proveActor({ orgId: "org", userId, sessionId: "session", name: userId, roles, timeZone: "UTC" })

/**
 * Who stands how to a thing that is the rep's. Whoever is anonymous, deactivated or holds an ended or
 * expired session is no actor at all: the door turns them away before it asks. For the four of another
 * organisation the finder finds nothing, and so there is no subject to stand to.
 */
const VIEWS = {
  rep: { actor: anActor("rep", ["rep"]), subject: { ownerId: "rep", coachedByActor: false } },
  manager: { actor: anActor("manager", ["manager"]), subject: { ownerId: "rep", coachedByActor: true } },
  managerElsewhere: { actor: anActor("olive", ["manager"]), subject: { ownerId: "rep", coachedByActor: false } },
  peer: { actor: anActor("peer", ["rep"]), subject: { ownerId: "rep", coachedByActor: false } },
  admin: { actor: anActor("admin", ["admin"]), subject: { ownerId: "rep", coachedByActor: false } },
  nobodyYet: { actor: anActor("fresh", []), subject: { ownerId: "rep", coachedByActor: false } },
  formerManager: { actor: anActor("former", ["rep"]), subject: { ownerId: "rep", coachedByActor: true } },
  foreignRep: { actor: anActor("rep", ["rep"]), subject: null },
  foreignManager: { actor: anActor("manager", ["manager"]), subject: null },
  foreignAdmin: { actor: anActor("admin", ["admin"]), subject: null },
} as const satisfies Record<string, { actor: Actor; subject: Subject | null }>
type View = keyof typeof VIEWS

const OWN = ["rep"] as const
const OWN_AND_COACHED = ["rep", "manager"] as const
const COACHED = ["manager"] as const
const EVERYONE_HERE = ["rep", "manager", "managerElsewhere", "peer", "admin", "nobodyYet", "formerManager"] as const

/** Who may, of a thing. Everybody else may not. */
const OF_A_THING: Partial<Record<Permission, readonly View[]>> = {
  "plan.read": OWN_AND_COACHED,
  "plan.write": OWN,
  "plan.make-ready": OWN,
  "plan.cancel": OWN,
  "plan.reschedule": OWN,
  "plan.hold": OWN,
  "plan.debrief": OWN,
  "plan.share": OWN,
  "plan.review": COACHED,
  "review.ask": OWN,
  "feedback.read": OWN_AND_COACHED,
  "feedback.give": COACHED,
  "feedback.settle": COACHED,
  "feedback.answer": OWN,
  "feedback.reply": OWN_AND_COACHED,
  "practice.edit": OWN,
  "account.read": EVERYONE_HERE,
  "account.edit": EVERYONE_HERE,
  "contact.read": EVERYONE_HERE,
  "contact.edit": EVERYONE_HERE,
  "relationship.read": OWN_AND_COACHED,
  "relationship.grade": OWN,
  "own-profile.read": OWN,
  "own-profile.edit": OWN,
  "own-session.end": OWN,
  "own-notifications.read": OWN,
  "own-notifications.edit": OWN,
}

/** Which roles may, of their own organisation at large. */
const BY_ROLE: Partial<Record<Permission, readonly Role[]>> = {
  "plan.list": ["rep", "manager"],
  "plan.create": ["rep"],
  "plan.import": ["rep"],
  "progress.read": ["rep"],
  "own-feedback.list": ["rep"],
  "practice.list": ["rep"],
  "unfitting.list": ["rep", "manager", "admin"],
  "team-plans.list": ["manager"],
  "account.list": ["rep", "manager", "admin"],
  "account.create": ["rep", "manager", "admin"],
  "contact.create": ["rep", "manager", "admin"],
  "user.list": ["admin"],
  "user.invite": ["admin"],
  "user.deactivate": ["admin"],
  "team.list": ["admin"],
  "rules.read": ["rep", "manager", "admin"],
  "rules-page.open": ["admin"],
  "rules-page.close": ["admin"],
}

test("every permission of the table stands in exactly one of the two lists here", () => {
  const listed = [...Object.keys(OF_A_THING), ...Object.keys(BY_ROLE)]
  expect([...listed].sort()).toEqual(Object.keys(PERMISSIONS).sort())
})

describe.each(Object.entries(OF_A_THING) as [Permission, readonly View[]][])("%s", (permission, allowed) => {
  it.each(Object.keys(VIEWS) as View[])("%s", (view) => {
    const { actor, subject } = VIEWS[view]
    expect(may(actor, permission, subject)).toBe(allowed.includes(view))
  })
})

describe.each(Object.entries(BY_ROLE) as [Permission, readonly Role[]][])("%s", (permission, allowed) => {
  it.each([[["rep"]], [["manager"]], [["admin"]], [["rep", "manager"]], [[]]] as [Role[]][])("by %j", (roles) => {
    expect(may(anActor("someone", roles), permission, null)).toBe(roles.some((role) => allowed.includes(role)))
  })
})

test("somebody's own stays their own whatever else they are", () => {
  const rep = anActor("rep", ["rep", "manager", "admin"])
  expect(may(rep, "plan.write", { ownerId: "rep", coachedByActor: false })).toBe(true)
  expect(may(rep, "plan.write", { ownerId: "peer", coachedByActor: true })).toBe(false)
})

test("what belongs to nobody is nobody's own", () => {
  expect(may(anActor("rep", ["rep"]), "plan.read", { ownerId: null, coachedByActor: false })).toBe(false)
})

/** What the lock answers: "yes", or the kind of the refusal. */
function ask(view: View, permission: Permission): string {
  const { actor, subject } = VIEWS[view]
  try {
    guard(actor, permission, subject)
    return "yes"
  } catch (error) {
    if (error instanceof Refusal) return error.kind
    throw error
  }
}

describe("every refusal is not found, but for those who may read", () => {
  it.each(Object.entries(OF_A_THING) as [Permission, readonly View[]][])("%s", (permission, allowed) => {
    const noun = permission.slice(0, permission.indexOf(".")) as keyof typeof READ_PERMISSION
    const readers = OF_A_THING[READ_PERMISSION[noun]] ?? []
    for (const view of Object.keys(VIEWS) as View[]) {
      const expected = allowed.includes(view) ? "yes" : readers.includes(view) ? "not-allowed" : "not-found"
      expect(ask(view, permission), view).toBe(expected)
    }
  })
})
