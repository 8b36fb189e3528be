import type { Role } from "../access/role"
import { sayWhen } from "../time/say-time"
import { ROLE_WORDS } from "./role-words"

type Listed = {
  id: string
  name: string
  email: string
  roles: readonly Role[]
  teams: readonly string[]
  lastSignInAt: Date | null
  state: "active" | "invited" | "deactivated"
}

const STATE_WORDS = { active: "Active", invited: "Invited", deactivated: "Deactivated" } as const

/** A person as an admin reads the list. */
export function personRow(person: Listed, { zone, now }: { zone: string; now: Date }) {
  const { id, name, email, state, lastSignInAt } = person
  return {
    id,
    name,
    email,
    state,
    stateWord: STATE_WORDS[state],
    roles: person.roles.map((role) => ROLE_WORDS[role].name).join(", ") || "None",
    teams: person.teams.join(", ") || "None",
    lastSignInAt: lastSignInAt?.toISOString() ?? null,
    lastSignIn: lastSignInAt ? sayWhen(lastSignInAt, zone, now) : "Never",
  }
}
