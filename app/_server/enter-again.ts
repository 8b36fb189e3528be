import { after } from "next/server"
import { database } from "./database"
import { rememberDevice, setSessionCookie } from "./open-session"
import { readClaims } from "./session-token"
import { signInAgain } from "./sign-in-again"
import { visitor } from "./visitor"

/** Signs this request's visitor in again, cookies and all. Throws the `Refusal` of `signInAgain`. */
export async function enterAgain(asked: { email: string; password: string }): Promise<void> {
  const who = await visitor()
  const before = await readClaims()
  const afterwards = (work: () => Promise<void>) => after(work)
  await setSessionCookie(await signInAgain(database(), asked, { before, visitor: who, afterwards }))
  await rememberDevice(who.device, asked.email)
}
