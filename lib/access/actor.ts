import type { Role } from "./role"

declare const proven: unique symbol

/**
 * Somebody who has been shown to be who they say, with a live session. Branded: only `prove-actor`
 * makes one, and only the current-actor door and the test factories may import that.
 */
export type Actor = {
  readonly [proven]: true
  readonly orgId: string
  readonly userId: string
  readonly sessionId: string
  readonly name: string
  readonly roles: readonly Role[]
  /** IANA zone for lists and "today". */
  readonly timeZone: string
}
