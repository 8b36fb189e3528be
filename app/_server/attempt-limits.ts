import { RateLimiterDrizzle, RateLimiterRes } from "rate-limiter-flexible"
import type { Database } from "@/db/client"
import { attemptLimits } from "@/db/schema"
import { withoutWords } from "@/db/store-fault"
import { Refusal } from "@/lib/access/refusal"
import type { KnownDevice } from "./device-token"
import { addressToCount } from "./visitor-address"

const QUARTER = 15 * 60
const HOUR = 60 * 60

/**
 * How often one may try to sign in, by what is counted; `seconds` is how long a count lasts. A device that
 * has signed in to the account before is counted by itself, so that nobody else's guessing, from the same
 * office or from everywhere, locks its owner out.
 */
export const LIMITS = {
  "account-and-address": { points: 10, seconds: QUARTER },
  "account-and-device": { points: 10, seconds: QUARTER },
  address: { points: 100, seconds: QUARTER },
  "account-from-anywhere": { points: 50, seconds: HOUR },
  /** Customers' links that open nothing: nobody can guess one, but the trying costs us. */
  "dead-links": { points: 100, seconds: QUARTER },
} as const

type Counted = keyof typeof LIMITS

/** Who tries: the account by its key, from where, and the device when its cookie says it knows that account. */
export type Attempt = { account: string; address: string; device: KnownDevice | null }

const limiter = (db: Database, counted: Counted) =>
  new RateLimiterDrizzle({
    storeClient: db,
    schema: attemptLimits,
    keyPrefix: counted,
    points: LIMITS[counted].points,
    duration: LIMITS[counted].seconds,
    clearExpiredByTimeout: false,
  })

/** Whether so many dead links were tried from an address that it has to wait. */
export async function hasTriedTooManyLinks(db: Database, address: string): Promise<boolean> {
  const tried = await withoutWords(() => limiter(db, "dead-links").get(addressToCount(address)))
  return tried !== null && tried.remainingPoints <= 0
}

/** Counts a link that opens nothing. */
export async function countDeadLink(db: Database, address: string): Promise<void> {
  await withoutWords(() => limiter(db, "dead-links").penalty(addressToCount(address)))
}

const counts = ({ account, address, device }: Attempt): [Counted, string][] => {
  if (device?.accounts.includes(account)) return [["account-and-device", `${account}:${device.device}`]]
  const from = addressToCount(address)
  return [
    ["account-and-address", `${account}:${from}`],
    ["address", from],
    ["account-from-anywhere", account],
  ]
}

/**
 * Counts an attempt before anything is hashed. Each count is one conditional statement, so that parallel
 * attempts cannot slip past together; what one limit stops does not use up the next.
 * @throws Refusal `too-many`, the same for an account that does not exist
 */
export async function countAttempt(db: Database, attempt: Attempt): Promise<void> {
  for (const [counted, key] of counts(attempt)) {
    await withoutWords(() => limiter(db, counted).consume(key)).catch((stopped: unknown) => {
      if (!(stopped instanceof RateLimiterRes)) throw stopped
      throw new Refusal("too-many", `Too many attempts. Wait ${inWords(stopped.msBeforeNext)} and try again.`)
    })
  }
}

/** Takes back what a sign-in that succeeded was counted: it was no guess. */
export async function forgiveAttempt(db: Database, attempt: Attempt): Promise<void> {
  for (const [counted, key] of counts(attempt)) {
    const isWhole = counted === "account-and-address" || counted === "account-and-device"
    await withoutWords<unknown>(() => (isWhole ? limiter(db, counted).delete(key) : limiter(db, counted).reward(key)))
  }
}

function inWords(milliseconds: number): string {
  const minutes = Math.max(1, Math.ceil(milliseconds / 60_000))
  return minutes === 1 ? "a minute" : `${minutes} minutes`
}
