import { after } from "next/server"
import { database } from "./database"
import { rememberDevice, setSessionCookie } from "./open-session"
import type { SessionClaims } from "./session-token"
import { signIn } from "./sign-in"
import { visitor } from "./visitor"

type Asked = Parameters<typeof signIn>[1]

/** Signs this request's visitor in and remembers the device. The session's cookie is left to the caller. */
export async function admit(asked: Asked): Promise<SessionClaims> {
  const who = await visitor()
  const claims = await signIn(database(), asked, who, (work) => after(work))
  await rememberDevice(who.device, asked.email)
  return claims
}

/** Signs this request's visitor in, cookies and all. Throws the `Refusal` of `signIn`. */
export async function enter(asked: Asked): Promise<SessionClaims> {
  const claims = await admit(asked)
  await setSessionCookie(claims)
  return claims
}
