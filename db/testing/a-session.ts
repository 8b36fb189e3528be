import { encode } from "next-auth/jwt"
import { newId } from "@/lib/id"
import type { Database } from "../client"
import { sessions } from "../schema"
import { inOrganisation } from "../scope"
import type { Person } from "./a-person"

/** The name of the cookie where people reach us by http, as tests do. */
const COOKIE = "callcraft-session"

const AN_HOUR = 60 * 60_000

type Options = {
  /** The secret of the server under test; its environment's unless told. */
  secret?: string
  /** A cookie that was good once. */
  state?: "live" | "ended" | "expired"
}

/** Signs a person in the way a test does: a session row, and the cookie that names it. */
export async function aSession(
  db: Database,
  person: Pick<Person, "orgId" | "id">,
  { secret = process.env.NEXTAUTH_SECRET ?? "", state = "live" }: Options = {},
): Promise<{ sessionId: string; cookie: { name: string; value: string } }> {
  const sessionId = newId()
  await inOrganisation(db, person.orgId, async ({ tx, now }) => {
    await tx.insert(sessions).values({
      orgId: person.orgId,
      id: sessionId,
      userId: person.id,
      device: "Chromium on Linux",
      address: "192.0.2.7",
      expiresAt: new Date(now.getTime() + (state === "expired" ? -AN_HOUR : AN_HOUR)),
      endedAt: state === "ended" ? now : null,
    })
  })
  const claims = { orgId: person.orgId, userId: person.id, sessionId }
  return { sessionId, cookie: { name: COOKIE, value: await encode({ token: claims, secret, maxAge: AN_HOUR / 1000 }) } }
}
