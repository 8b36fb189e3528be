import { cookies } from "next/headers"
import { decode, encode } from "next-auth/jwt"
import * as z from "zod"
import { behindHttps, env } from "./env"

/** What the cookie says: where the session row is. It proves nothing until that row has been looked at. */
const claimsShape = z.object({ orgId: z.uuid(), userId: z.uuid(), sessionId: z.uuid() })
export type SessionClaims = z.infer<typeof claimsShape>

/** How long the cookie is kept, in seconds: thirty days, as long as the session row lives. */
export const SESSION_SECONDS = 30 * 24 * 60 * 60

export const sessionCookieName = (): string => (behindHttps() ? "__Host-callcraft-session" : "callcraft-session")

export const sessionCookieOptions = () =>
  ({ httpOnly: true, sameSite: "lax", secure: behindHttps(), path: "/", maxAge: SESSION_SECONDS }) as const

/** The claims in a token's fields; null when it has none. */
export function toClaims(fields: unknown): SessionClaims | null {
  const claims = claimsShape.safeParse(fields)
  return claims.success ? claims.data : null
}

export const sealClaims = (claims: SessionClaims): Promise<string> =>
  encode({ token: claims, secret: env().NEXTAUTH_SECRET, maxAge: SESSION_SECONDS })

/** The claims in a sealed token; null when there is none, it is too old, or it was not sealed by us. */
export async function unsealClaims(sealed: string | undefined): Promise<SessionClaims | null> {
  if (!sealed) return null
  return toClaims(await decode({ token: sealed, secret: env().NEXTAUTH_SECRET }).catch(() => null))
}

/** The claims in this request's cookie. */
export const readClaims = async (): Promise<SessionClaims | null> =>
  unsealClaims((await cookies()).get(sessionCookieName())?.value)
