import type { HouseRule } from "../source-file"

/** The nouns that stand in every room; what else a room may hold is listed beside it. */
const NOUNS = ["objectives", "relationships", "plans", "coaching", "customers", "people", "insights", "notifications"]
const ROOMS: Record<string, string[]> = {
  lib: [...NOUNS, "access", "time", "calendar", "csv"],
  db: [...NOUNS, "audit", "schema", "migrations", "testing", "demo"],
  components: [...NOUNS, "ui", "shell"],
}
const TOP = ["app", "components", "lib", "db", "e2e", "public", "docs", "scripts", ".ci", ".github"]

export const knownRooms: HouseRule = {
  name: "known-rooms",
  promises: "The same nouns stand in every room, and the top level is the fixed frame.",
  broken: (files) => {
    const complaints = new Set<string>()
    for (const { path } of files) {
      const [room, noun, ...rest] = path.split("/") as [string, string?, ...string[]]
      if (noun === undefined) continue
      if (!TOP.includes(room)) complaints.add(`${room}/ is not part of the frame`)
      if (rest.length > 0 && ROOMS[room] && !ROOMS[room].includes(noun))
        complaints.add(`${room}/${noun} is not a noun of this house`)
    }
    return [...complaints]
  },
}
