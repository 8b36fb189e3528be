/** A team whose reps somebody coaches, with those of them who are in it today. */
export type CoachedTeam = { id: string; name: string; reps: { id: string; name: string }[] }

/** The reps that an id from the address means: a team's, or one rep; null where it means nobody one coaches. */
export function repsMeant(teams: readonly CoachedTeam[], of: string | null): { id: string; name: string }[] | null {
  if (of === null) return null
  const team = teams.find(({ id }) => id === of)
  if (team) return team.reps
  const rep = teams.flatMap(({ reps }) => reps).find(({ id }) => id === of)
  return rep ? [rep] : null
}
