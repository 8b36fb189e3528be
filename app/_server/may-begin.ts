import { findLink } from "@/db/people/find-link"
import { linkToken } from "@/lib/people/link-token"
import { database } from "./database"

/** Whether this token may still make the first organisation. */
export async function mayBegin(token: string): Promise<boolean> {
  if (!linkToken.safeParse(token).success) return false
  return (await findLink(database(), { token, kind: "first-admin", now: new Date() })) !== null
}
