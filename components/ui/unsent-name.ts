const BEGINS = "unsent "

/** Under which name words that are sent to an address are kept in this browser; see `outbox`. */
export const unsentName = (to: string): string => BEGINS + to

export const isUnsentName = (name: string): boolean => name.startsWith(BEGINS)

/** Whether words lie in this browser that are stored nowhere else. */
export function anyUnsent(): boolean {
  try {
    return Object.keys(localStorage).some(isUnsentName)
  } catch {
    // What cannot be read was not kept.
    return false
  }
}
