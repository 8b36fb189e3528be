import { newId } from "@/lib/id"
import type { Database } from "../client"
import { accounts, contacts, organisations, teamManagers, teamMemberships, teams } from "../schema"
import { inOrganisation, type TenantScope } from "../scope"
import { aPerson, type Person } from "./a-person"

/** One organisation with two teams side by side below a third, and the people every test of permissions needs. */
export type Organisation = {
  readonly organisation: { readonly id: string; readonly name: string }
  /** `team` is the rep's; `team` and `anotherTeam` stand below `region`, which nobody manages. */
  readonly region: { readonly id: string }
  readonly team: { readonly id: string }
  readonly anotherTeam: { readonly id: string }
  readonly rep: Person
  readonly manager: Person
  readonly peer: Person
  readonly admin: Person
  readonly managerOfAnotherTeam: Person
  readonly repOfAnotherTeam: Person
  /** A rep of the same team who may not come in any more. */
  readonly deactivated: Person
  readonly account: { readonly id: string; readonly name: string }
  readonly contact: { readonly id: string; readonly name: string; readonly title: string }
}

/** Two organisations on one server that must never see each other. */
export type World = Organisation & { readonly anotherOrganisation: Organisation }

/** Since when people of a test world are in their teams. */
const LONG_AGO = "2020-01-01"

type Options = { passwordHash?: string; now?: Date }

/** Builds a world, as the app's role. Names and e-mails are new each time, so that one database can hold several. */
export async function aTeam(db: Database, options: Options = {}): Promise<World> {
  const own = await anOrganisation(db, "Harbour Training", options)
  return { ...own, anotherOrganisation: await anOrganisation(db, "Elsewhere Supplies", options) }
}

function anOrganisation(db: Database, name: string, { passwordHash, now }: Options): Promise<Organisation> {
  const orgId = newId()
  const build = async (scope: TenantScope): Promise<Organisation> => {
    const organisation = { id: orgId, name: `${name} ${orgId.slice(-4)}` }
    await scope.tx.insert(organisations).values({ orgId, name: organisation.name })
    const person = (name: string, roles: Person["roles"], deactivated = false) =>
      aPerson(scope, { name, roles, deactivated, passwordHash: passwordHash ?? null })

    const rep = await person("Rosa Lind", ["rep"])
    const manager = await person("Marcus Oyelaran", ["manager"])
    const peer = await person("Petra Novak", ["rep"])
    const admin = await person("Adam Haddad", ["admin"])
    const managerOfAnotherTeam = await person("Olive Brandt", ["manager"])
    const repOfAnotherTeam = await person("Theo Sandoval", ["rep"])
    const deactivated = await person("Dagny Falk", ["rep"], true)

    const region = await aTeamOf(scope, "Region", null, [], [])
    const team = await aTeamOf(scope, "South", region.id, [rep, peer, deactivated], [manager])
    const anotherTeam = await aTeamOf(scope, "North", region.id, [repOfAnotherTeam], [managerOfAnotherTeam])
    return {
      organisation,
      region,
      team,
      anotherTeam,
      rep,
      manager,
      peer,
      admin,
      managerOfAnotherTeam,
      repOfAnotherTeam,
      deactivated,
      ...(await anAccount(scope, rep)),
    }
  }
  return inOrganisation(db, orgId, build, now)
}

async function aTeamOf(
  scope: TenantScope,
  name: string,
  parentId: string | null,
  members: Person[],
  managers: Person[],
) {
  const { orgId } = scope
  const id = newId()
  await scope.tx.insert(teams).values({ orgId, id, name, parentId })
  const from = (people: Person[]) =>
    people.map((one) => ({ orgId, id: newId(), teamId: id, userId: one.id, fromDate: LONG_AGO }))
  if (members.length > 0) await scope.tx.insert(teamMemberships).values(from(members))
  if (managers.length > 0) await scope.tx.insert(teamManagers).values(from(managers))
  return { id }
}

async function anAccount(scope: TenantScope, by: Person) {
  const { orgId } = scope
  const account = { id: newId(), name: `Kestrel Foods ${orgId.slice(-4)}` }
  await scope.tx.insert(accounts).values({ orgId, ...account, industry: "Food", place: "Leeds", createdBy: by.id })
  const contact = { id: newId(), name: "Hanna Berg", title: "Head of Training" }
  await scope.tx.insert(contacts).values({ orgId, ...contact, accountId: account.id, buyerStyle: "guarded" })
  return { account, contact }
}
