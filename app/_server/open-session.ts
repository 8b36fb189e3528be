import { cookies } from "next/headers"
import { accountKey } from "./account-key"
import { deviceCookieName, deviceCookieOptions, type KnownDevice, knowing, sealDevice } from "./device-token"
import { type SessionClaims, sealClaims, sessionCookieName, sessionCookieOptions } from "./session-token"

/** Gives the browser its session cookie. */
export async function setSessionCookie(claims: SessionClaims): Promise<void> {
  const jar = await cookies()
  jar.set(sessionCookieName(), await sealClaims(claims), sessionCookieOptions())
}

/** Lets the browser be known to this account from now on. */
export async function rememberDevice(device: KnownDevice | null, email: string): Promise<void> {
  const jar = await cookies()
  jar.set(deviceCookieName(), await sealDevice(knowing(device, accountKey(email))), deviceCookieOptions())
}
