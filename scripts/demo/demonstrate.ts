import { DEMO_PASSWORD, type DemoSignIn, loadDemo } from "@/db/demo/load"

/** What to print, and the exit code: 0 when the demonstration is there or nothing was asked of a database in use. */
export type Demonstrated = { says: string; code: 0 | 1 }

const NO_ADDRESS =
  "There is no database to load the demonstration into. Name one with its owner's login in DATABASE_OWNER_URL. Without any setting, npm start makes a database of its own and loads the demonstration into it."

const IN_USE =
  "There are people in this database already, so nothing was loaded. The demonstration goes into an empty database only: make a new one and name it in DATABASE_OWNER_URL."

/**
 * Loads the demonstration into an empty database and says who can sign in.
 *
 * @param ifEmpty a database in use is left alone and that is no failure
 */
export async function demonstrate(
  ownerUrl: string | null,
  { ifEmpty, now }: { ifEmpty: boolean; now: Date },
): Promise<Demonstrated> {
  if (!ownerUrl) return { says: NO_ADDRESS, code: 1 }
  const { loaded, people } = await loadDemo(ownerUrl, now)
  if (loaded) return { says: signInTable(people), code: 0 }
  if (!ifEmpty) return { says: IN_USE, code: 1 }
  return {
    says:
      people.length > 0
        ? signInTable(people)
        : "There are people in this database already, so no demonstration was loaded.",
    code: 0,
  }
}

/** Who can sign in, organisation by organisation, and the password they have in common. */
export function signInTable(people: readonly DemoSignIn[]): string {
  const active = people.filter((person) => person.active)
  const wide = (of: (person: DemoSignIn) => string) => Math.max(...active.map((person) => of(person).length))
  const [email, name] = [wide((person) => person.email), wide((person) => person.name)]
  const organisations = [...new Set(active.map((person) => person.organisation))]
  const lines = organisations.flatMap((organisation) => [
    organisation,
    ...active
      .filter((person) => person.organisation === organisation)
      .map((person) => `  ${person.email.padEnd(email)}  ${person.name.padEnd(name)}  ${person.roles.join(" and ")}`),
  ])
  return [
    "Sign in as any of these. Nobody here is real.",
    "",
    ...lines,
    "",
    `Password for all of them: ${DEMO_PASSWORD}`,
  ].join("\n")
}
