import type { Role } from "../access/role"

/** What a role is called on the screen, and what it lets a person do. */
export const ROLE_WORDS = {
  rep: { name: "Rep", does: "Prepares meetings." },
  manager: { name: "Manager", does: "Reads the plans of the reps in their teams." },
  admin: { name: "Admin", does: "Adds people and sees who is in which team." },
} as const satisfies Record<Role, { name: string; does: string }>
