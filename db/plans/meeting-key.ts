import { createHash } from "node:crypto"

/** What calendars know a meeting by: the same for every edition of its agenda, and telling nobody which plan it was. */
export const meetingKey = (planId: string): string =>
  `${createHash("sha256").update(`meeting ${planId}`).digest("hex").slice(0, 32)}@meeting`
