/** A meeting of the reader's that came from a calendar before. `isOpen`: it has not begun, nor been called off. */
export type KnownMeeting = { key: string; planId: string; startsAt: Date; isOpen: boolean }

/** Whether the calendar has it at another time now, and it may still be moved there. */
export const isMoved = ({ startsAt }: { startsAt: Date }, known: KnownMeeting): boolean =>
  known.isOpen && known.startsAt.getTime() !== startsAt.getTime()
