/** What a person may be in an organisation; one person may hold several. */
export const ROLES = ["rep", "manager", "admin"] as const
export type Role = (typeof ROLES)[number]
