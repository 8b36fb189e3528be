import { beforeEach, describe, expect, it } from "vitest"
import { attemptLimits } from "@/db/schema"
import { connectedDatabase } from "@/db/testing/connected-database"
import type { Refusal } from "@/lib/access/refusal"
import { accountKey } from "./account-key"
import { type Attempt, countAttempt, forgiveAttempt, LIMITS } from "./attempt-limits"

const store = connectedDatabase()
beforeEach(() => store.db.delete(attemptLimits))

const OWNER = accountKey("owner@example.com")
const known = { device: "0f8fad5b-d9cb-469f-a165-70867728950e", accounts: [OWNER] }
const owner = (address: string): Attempt => ({ account: OWNER, address, device: known })

/** How many of these attempts would have had their password looked at. */
async function passed(attempts: Attempt[]): Promise<number> {
  const answers = await Promise.allSettled(attempts.map((attempt) => countAttempt(store.db, attempt)))
  for (const answer of answers) {
    if (answer.status === "rejected")
      expect(answer.reason).toMatchObject({ kind: "too-many" } satisfies Partial<Refusal>)
  }
  return answers.filter(({ status }) => status === "fulfilled").length
}

const many = (number: number, make: (place: number) => Partial<Attempt>): Attempt[] =>
  Array.from({ length: number }, (_, place) => ({
    account: OWNER,
    address: "203.0.113.5",
    device: null,
    ...make(place),
  }))

const address = (place: number) => `10.${place >> 16}.${(place >> 8) & 255}.${place & 255}`

describe("a thousand wrong passwords", () => {
  it("from one address at one account are ten", async () => {
    expect(await passed(many(1_000, () => ({})))).toBe(LIMITS["account-and-address"].points)
    expect(await passed([owner("203.0.113.5")])).toBe(1)
  })

  it("from a thousand addresses at one account are fifty, and its owner still gets in from a device that knows it", async () => {
    expect(await passed(many(1_000, (place) => ({ address: address(place) })))).toBe(
      LIMITS["account-from-anywhere"].points,
    )
    expect(await passed([owner("198.51.100.7")])).toBe(1)
    expect(await passed([{ ...owner("198.51.100.7"), device: null }])).toBe(0)
  })

  it("from one address at a thousand accounts are a hundred", async () => {
    const attempts = many(1_000, (place) => ({ account: accountKey(`someone-${place}@example.com`) }))
    expect(await passed(attempts)).toBe(LIMITS.address.points)
    expect(await passed([owner("203.0.113.5")])).toBe(1)
  })

  it("with a cookie that knows the account are ten", async () => {
    expect(await passed(many(1_000, (place) => ({ address: address(place), device: known })))).toBe(
      LIMITS["account-and-device"].points,
    )
  })

  it("with a cookie that knows another account are as many as without", async () => {
    const device = { ...known, accounts: [accountKey("mallory@example.com")] }
    expect(await passed(many(1_000, () => ({ device })))).toBe(LIMITS["account-and-address"].points)
  })
})

it("does not count what was right", async () => {
  const attempt = { account: OWNER, address: "203.0.113.5", device: null }
  for (let time = 0; time < 60; time++) {
    await countAttempt(store.db, attempt)
    await forgiveAttempt(store.db, attempt)
  }
  expect(await passed([attempt])).toBe(1)
})

it("says how long to wait, and no more", async () => {
  await passed(many(10, () => ({})))
  const stopped = await countAttempt(store.db, many(1, () => ({}))[0] as Attempt).catch((error: unknown) => error)
  expect(stopped).toMatchObject({ says: "Too many attempts. Wait 15 minutes and try again." })
})
