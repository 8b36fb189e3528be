import type { AuthOptions } from "next-auth"
import credentials from "next-auth/providers/credentials"
import { endSession } from "@/db/people/end-session"
import { inOrganisation } from "@/db/scope"
import { Refusal } from "@/lib/access/refusal"
import { paths } from "@/lib/paths"
import { signInInput } from "@/lib/people/sign-in-input"
import { database } from "./database"
import { admit } from "./enter"
import { env } from "./env"
import { isLive } from "./is-live"
import {
  SESSION_SECONDS,
  sealClaims,
  sessionCookieName,
  sessionCookieOptions,
  toClaims,
  unsealClaims,
} from "./session-token"

/**
 * next-auth's own doors. They sign in by the same verb, write the same cookie with the same claims, and
 * send people to our pages. What a session may do is decided by the session row, here as everywhere.
 */
export const nextAuthOptions = (): AuthOptions => ({
  secret: env().NEXTAUTH_SECRET,
  session: { strategy: "jwt", maxAge: SESSION_SECONDS },
  cookies: { sessionToken: { name: sessionCookieName(), options: sessionCookieOptions() } },
  pages: { signIn: paths.signIn(), signOut: paths.profile(), error: paths.signIn() },
  providers: [
    credentials({
      credentials: { email: { type: "email" }, password: { type: "password" } },
      authorize: async (given) => {
        const asked = signInInput.safeParse({ ...given })
        if (!asked.success) return null
        const { email, password, timeZone } = asked.data
        try {
          const claims = await admit({ email, password, timeZone })
          return { id: claims.userId, claims }
        } catch (error) {
          if (error instanceof Refusal && error.kind === "invalid") return null
          if (error instanceof Refusal) throw new Error(error.says)
          // next-auth puts the message of what is thrown here into an address that the browser is sent to.
          console.error(error)
          throw new Error("Something went wrong on our side.")
        }
      },
    }),
  ],
  jwt: {
    encode: async ({ token }) => sealClaims(toClaims(token) ?? unclaimed()),
    decode: async ({ token }) => {
      const claims = await unsealClaims(token)
      return claims && (await isLive(claims)) ? { ...claims } : null
    },
  },
  callbacks: {
    jwt: ({ token, user }) => (user && "claims" in user ? { ...(user.claims as object) } : token),
  },
  events: {
    signOut: async ({ token }) => {
      const claims = toClaims(token)
      if (claims) await inOrganisation(database(), claims.orgId, (scope) => endSession(scope, claims))
    },
  },
})

function unclaimed(): never {
  throw new Error("next-auth asked for a session without claims.")
}
