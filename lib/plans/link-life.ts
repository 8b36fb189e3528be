import type { CustomerAgenda } from "@/lib/objectives/agenda"

/** How long after the meeting a link still opens its agenda. */
const DAYS_AFTER = 7

const MINUTE = 60_000
const A_DAY = 24 * 60 * MINUTE

/** When links to this agenda stop opening: seven days after the meeting it tells of. */
export const linkEnds = ({ startsAt, minutes }: Pick<CustomerAgenda, "startsAt" | "minutes">): Date =>
  new Date(Date.parse(startsAt) + minutes * MINUTE + DAYS_AFTER * A_DAY)
