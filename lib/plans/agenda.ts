import type { CustomerAgenda } from "@/lib/objectives/agenda"

/** How many topics an agenda holds: more is a lecture. */
export const MOST_TOPICS = 8

/** How long each part may be. */
export const AGENDA_LONGEST = { purpose: 600, topic: 140, askAhead: 400 } as const

/** What the rep means the customer to see, while it is being written. `version` is 0 where nothing was stored yet. */
export type AgendaDraft = { version: number; purpose: string; topics: string[]; askAhead: string }

/** What a customer is shown: made once by publishing, never changed. */
export type AgendaEdition = { edition: number; snapshot: CustomerAgenda; publishedAt: Date }

/** A link somebody was given. The secret in its address is kept nowhere. */
export type ShareLink = { id: string; createdAt: Date; expiresAt: Date; revokedAt: Date | null }

/** Everything of a plan's agenda. `published` is the edition in force, null before the first. */
export type Agenda = { company: string; draft: AgendaDraft; published: AgendaEdition | null; links: ShareLink[] }

export const NO_AGENDA: AgendaDraft = { version: 0, purpose: "", topics: [], askAhead: "" }

/** Whether there is anything in it to publish. */
export const saysSomething = ({ purpose, topics }: Pick<AgendaDraft, "purpose" | "topics">): boolean =>
  purpose.trim() !== "" || topics.some((topic) => topic.trim() !== "")
