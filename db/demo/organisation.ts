import type { Role } from "@/lib/access/role"
import type { Story } from "./story"

/** One organisation of the demonstration. Days count from today, as in a story. */
export type DemoOrganisation = {
  name: string
  founded: number
  people: DemoPerson[]
  teams: DemoTeam[]
  stories: Story[]
}

export type DemoPerson = {
  key: string
  name: string
  email: string
  roles: Role[]
  zone: string
  joined: number
  /** Day on which they were deactivated. */
  left?: number
}

export type DemoTeam = {
  key: string
  name: string
  parent?: string
  managers: string[]
  members: { who: string; until?: number }[]
}
