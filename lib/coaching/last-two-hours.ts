/** How long before the meeting a plan is no longer sent back, in milliseconds. */
export const TWO_HOURS = 2 * 60 * 60_000

/** Inside the last two hours a plan is no longer sent back: the rep is on the way, and the note tops the brief instead. */
export const isLate = ({ startsAt }: { startsAt: Date }, now: Date): boolean =>
  startsAt.getTime() - now.getTime() <= TWO_HOURS
