import { instantAt } from "./calendar"
import type { Telling } from "./telling"

/** The organisation itself, its people with their roles and e-mails, and its teams. */
export function addPeople(telling: Telling, passwordHash: string): void {
  const { organisation, orgId, now, chance, rows } = telling
  const founded = instantAt(telling.dayOf(organisation.people[0]?.key ?? "", organisation.founded), "09:00", "UTC")
  rows.organisations.push({ orgId, name: organisation.name, createdAt: founded })

  for (const { key } of organisation.people) {
    const person = telling.person(key)
    const joinedAt = instantAt(telling.dayOf(key, person.joined), "09:30", person.zone)
    const leftAt = person.left === undefined ? null : instantAt(telling.dayOf(key, person.left), "17:00", person.zone)
    const { id, name, email, zone } = person
    rows.users.push({ orgId, id, name, email, passwordHash, timeZone: zone, deactivatedAt: leftAt, createdAt: joinedAt })
    rows.signInIdentities.push({ email, orgId, userId: id })
    rows.userRoles.push(...person.roles.map((role) => ({ orgId, userId: id, role })))

    const admin = organisation.people.find((one) => one.roles.includes("admin"))
    const adminId = admin ? telling.person(admin.key).id : null
    telling.noteAudit({ event: "user-created", at: joinedAt, by: adminId, kind: "user", id })
    if (leftAt) telling.noteAudit({ event: "user-deactivated", at: leftAt, by: adminId, kind: "user", id })
    else {
      const signedInAt = new Date(now.getTime() - chance.between(70, 2_800) * 60_000)
      telling.noteAudit({ event: "signed-in", at: signedInAt, by: id, kind: "user", id })
    }
  }
  addTeams(telling)
}

function addTeams(telling: Telling): void {
  const { organisation, orgId, chance, rows } = telling
  const ids = new Map(organisation.teams.map((team) => [team.key, chance.id(new Date(telling.now.getTime() - 400 * 86_400_000))]))
  for (const team of organisation.teams) {
    const teamId = ids.get(team.key) ?? ""
    rows.teams.push({ orgId, id: teamId, name: team.name, parentId: team.parent ? (ids.get(team.parent) ?? null) : null })
    for (const who of team.managers) {
      const { id, joined } = telling.person(who)
      rows.teamManagers.push({ orgId, id: chance.id(telling.now), teamId, userId: id, fromDate: telling.dayOf(who, joined) })
    }
    for (const { who, until } of team.members) {
      const { id, joined } = telling.person(who)
      const untilDate = until === undefined ? null : telling.dayOf(who, until)
      rows.teamMemberships.push({ orgId, id: chance.id(telling.now), teamId, userId: id, fromDate: telling.dayOf(who, joined), untilDate })
    }
  }
}
