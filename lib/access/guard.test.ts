import { describe, expect, it } from "vitest"
import { guard } from "./guard"
import type { Permission, Subject } from "./permissions"
import { proveActor } from "./prove-actor"
import { Refusal } from "./refusal"
import type { Role } from "./role"

const anActor = (userId: string, ...roles: Role[]) =>
  proveActor({ orgId: "org", userId, sessionId: "session", name: userId, roles, timeZone: "UTC" })

const theReps: Subject = { ownerId: "rep", coachedByActor: false }
const theCoachedReps: Subject = { ownerId: "rep", coachedByActor: true }

describe("the lock", () => {
  it.each<[string, ReturnType<typeof anActor>, Permission, Subject | null, string | null]>([
    ["opens to the one whose plan it is", anActor("rep", "rep"), "plan.write", theReps, null],
    ["lets their manager read it", anActor("boss", "manager"), "plan.read", theCoachedReps, null],
    [
      "tells their manager that they may not write in it",
      anActor("boss", "manager"),
      "plan.write",
      theCoachedReps,
      "not-allowed",
    ],
    ["tells a peer nothing of it", anActor("peer", "rep"), "plan.write", theReps, "not-found"],
    ["tells a peer nothing of it to read either", anActor("peer", "rep"), "plan.read", theReps, "not-found"],
    ["tells an admin nothing of a grading", anActor("admin", "admin"), "relationship.grade", theReps, "not-found"],
    ["finds nothing where the finder found nothing", anActor("rep", "rep"), "plan.write", null, "not-found"],
    ["opens by role where there is nothing to stand to", anActor("admin", "admin"), "user.list", null, null],
    ["is not found without the role", anActor("rep", "rep"), "user.list", null, "not-found"],
    ["does not take a role for a subject's sake", anActor("admin", "admin"), "plan.read", theReps, "not-found"],
  ])("%s", (_, actor, permission, subject, refusal) => {
    const ask = () => guard(actor, permission, subject)
    if (refusal === null) return expect(ask).not.toThrow()
    expect(ask).toThrow(Refusal)
    expect(ask).toThrow(expect.objectContaining({ kind: refusal }))
  })
})
