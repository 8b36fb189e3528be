const DAYS = 2 * 24 * 60 * 60_000

/** Until when a device keeps a meeting's brief: two days after the meeting's end, when its debrief is old news. */
export const keptUntil = ({ startsAt, minutes }: { startsAt: Date; minutes: number }): Date =>
  new Date(startsAt.getTime() + minutes * 60_000 + DAYS)
