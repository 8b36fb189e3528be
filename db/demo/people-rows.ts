import { instantAt } from "./calendar"
import type { Telling } from "./telling"

const MINUTE = 60_000
/** Browsers as they name themselves: Firefox on Windows, Safari on an iPhone, Edge on Windows, Safari on a Mac. */
const DEVICES = [
  "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:143.0) Gecko/20100101 Firefox/143.0",
  "Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.6 Mobile/15E148 Safari/604.1",
  "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Safari/537.36 Edg/141.0.0.0",
  "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.6 Safari/605.1.15",
] as const

/** The organisation itself, its people with their roles and e-mails, and its teams. */
export function addPeople(telling: Telling, passwordHash: string): void {
  const { organisation, orgId, rows } = telling
  const founded = instantAt(telling.dayOf(organisation.people[0]?.key ?? "", organisation.founded), "09:00", "UTC")
  rows.organisations.push({ orgId, name: organisation.name, createdAt: founded })

  for (const { key } of organisation.people) {
    const person = telling.person(key)
    const joinedAt = instantAt(telling.dayOf(key, person.joined), "09:30", person.zone)
    const leftAt = person.left === undefined ? null : instantAt(telling.dayOf(key, person.left), "17:00", person.zone)
    const { id, name, email, zone } = person
    rows.users.push({
      orgId,
      id,
      name,
      email,
      passwordHash,
      timeZone: zone,
      deactivatedAt: leftAt,
      createdAt: joinedAt,
    })
    rows.signInIdentities.push({ email, orgId, userId: id })
    rows.userRoles.push(...person.roles.map((role) => ({ orgId, userId: id, role })))

    const admin = organisation.people.find((one) => one.roles.includes("admin"))
    const adminId = admin ? telling.person(admin.key).id : null
    telling.noteAudit({ event: "user-created", at: joinedAt, by: adminId, kind: "user", id })
    if (leftAt) telling.noteAudit({ event: "user-deactivated", at: leftAt, by: adminId, kind: "user", id })
    else addLastVisit(telling, id)
  }
  addTeams(telling)
}

/** When they were last here: a session that they ended themselves. */
function addLastVisit({ orgId, now, chance, rows, noteAudit }: Telling, userId: string): void {
  const came = new Date(now.getTime() - chance.between(150, 2_800) * MINUTE)
  const went = new Date(came.getTime() + chance.between(9, 130) * MINUTE)
  const id = chance.id(came)
  rows.sessions.push({
    orgId,
    id,
    userId,
    device: DEVICES[chance.between(0, DEVICES.length - 1)] ?? DEVICES[0],
    address: "192.0.2.1",
    createdAt: came,
    lastUsedAt: went,
    expiresAt: new Date(came.getTime() + 30 * 24 * 60 * MINUTE),
    endedAt: went,
  })
  noteAudit({ event: "signed-in", at: came, by: userId, kind: "user", id: userId })
  noteAudit({ event: "signed-out", at: went, by: userId, kind: "user", id: userId })
}

function addTeams(telling: Telling): void {
  const { organisation, orgId, chance, rows } = telling
  const ids = new Map(
    organisation.teams.map((team) => [team.key, chance.id(new Date(telling.now.getTime() - 400 * 86_400_000))]),
  )
  for (const team of organisation.teams) {
    const teamId = ids.get(team.key) ?? ""
    rows.teams.push({
      orgId,
      id: teamId,
      name: team.name,
      parentId: team.parent ? (ids.get(team.parent) ?? null) : null,
    })
    for (const who of team.managers) {
      const { id, joined } = telling.person(who)
      rows.teamManagers.push({
        orgId,
        id: chance.id(telling.now),
        teamId,
        userId: id,
        fromDate: telling.dayOf(who, joined),
      })
    }
    for (const { who, until } of team.members) {
      const { id, joined } = telling.person(who)
      const untilDate = until === undefined ? null : telling.dayOf(who, until)
      rows.teamMemberships.push({
        orgId,
        id: chance.id(telling.now),
        teamId,
        userId: id,
        fromDate: telling.dayOf(who, joined),
        untilDate,
      })
    }
  }
}
