import { sayWhen } from "../time/say-time"
import { deviceInWords } from "./device-in-words"

type Session = { id: string; device: string; address: string; lastUsedAt: Date; isThisOne: boolean }

/** A session as its owner reads it: the device in words, and when it was last used in their own zone. */
export function sessionRow(session: Session, { zone, now }: { zone: string; now: Date }) {
  const { id, address, lastUsedAt, isThisOne } = session
  // Last use is written down every five minutes at most, and this page is a use of this one.
  const lastUsed = isThisOne ? "Now" : sayWhen(lastUsedAt, zone, now)
  return {
    id,
    address,
    isThisOne,
    device: deviceInWords(session.device),
    lastUsedAt: lastUsedAt.toISOString(),
    lastUsed,
  }
}
