import { cookies } from "next/headers"
import { decode, encode } from "next-auth/jwt"
import * as z from "zod"
import { behindHttps, env } from "./env"

/** What the cookie says: where the session row is. It proves nothing until that row has been looked at. */
const claimsShape = z.object({ orgId: z.uuid(), userId: z.uuid(), sessionId: z.uuid() })
export type SessionClaims = z.infer<typeof claimsShape>

/** How long a session lives without use being renewed, in seconds: thirty days. */
export const SESSION_SECONDS = 30 * 24 * 60 * 60

export const sessionCookieName = (): string => (behindHttps() ? "__Host-callcraft-session" : "callcraft-session")

export const sessionCookieOptions = () =>
  ({ httpOnly: true, sameSite: "lax", secure: behindHttps(), path: "/", maxAge: SESSION_SECONDS }) as const

export const sealClaims = (claims: SessionClaims): Promise<string> =>
  encode({ token: claims, secret: env().NEXTAUTH_SECRET, maxAge: SESSION_SECONDS })

/** The claims in this request's cookie; null when there is none, or it was not sealed by us. */
export async function readClaims(): Promise<SessionClaims | null> {
  const sealed = (await cookies()).get(sessionCookieName())?.value
  if (!sealed) return null
  const token = await decode({ token: sealed, secret: env().NEXTAUTH_SECRET }).catch(() => null)
  const claims = claimsShape.safeParse(token)
  return claims.success ? claims.data : null
}
