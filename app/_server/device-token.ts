import { decode, encode } from "next-auth/jwt"
import * as z from "zod"
import { behindHttps, env } from "./env"

/** A year, in seconds. */
const DEVICE_SECONDS = 365 * 24 * 60 * 60

/** At most so many accounts are remembered on one device; the oldest is forgotten first. */
const MOST_ACCOUNTS = 8

/** Sealed apart from sessions, so that neither cookie can stand in for the other. */
const SALT = "callcraft-device"

const deviceShape = z.object({ device: z.uuid(), accounts: z.array(z.string()).max(MOST_ACCOUNTS) })

/** A browser that has signed in before, and to which accounts (as `accountKey`). */
export type KnownDevice = z.infer<typeof deviceShape>

export const deviceCookieName = (): string => (behindHttps() ? "__Host-callcraft-device" : "callcraft-device")

export const deviceCookieOptions = () =>
  ({ httpOnly: true, sameSite: "lax", secure: behindHttps(), path: "/", maxAge: DEVICE_SECONDS }) as const

/** The same device, which now also knows this account. */
export function knowing(device: KnownDevice | null, account: string): KnownDevice {
  const others = (device?.accounts ?? []).filter((known) => known !== account)
  return { device: device?.device ?? crypto.randomUUID(), accounts: [...others, account].slice(-MOST_ACCOUNTS) }
}

export const sealDevice = (device: KnownDevice): Promise<string> =>
  encode({ token: device, secret: env().NEXTAUTH_SECRET, maxAge: DEVICE_SECONDS, salt: SALT })

/** The device a cookie names; null when there is none or it was not sealed by us. */
export async function unsealDevice(sealed: string | undefined): Promise<KnownDevice | null> {
  if (!sealed) return null
  const token = await decode({ token: sealed, secret: env().NEXTAUTH_SECRET, salt: SALT }).catch(() => null)
  const device = deviceShape.safeParse(token)
  return device.success ? device.data : null
}
