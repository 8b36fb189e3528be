type Team = { id: string; name: string; parentId: string | null; managers: readonly string[]; members: number }

/** Teams as an admin reads the list: what each is part of and who manages it, in words. */
export function teamRows(teams: readonly Team[]) {
  const names = new Map(teams.map(({ id, name }) => [id, name]))
  return teams.map(({ id, name, parentId, managers, members }) => ({
    id,
    name,
    members,
    above: (parentId && names.get(parentId)) || "Nothing above",
    managers: managers.join(", ") || "Nobody",
  }))
}
