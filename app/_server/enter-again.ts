import { after } from "next/server"
import { database } from "./database"
import { rememberDevice, setSessionCookie } from "./open-session"
import { signInAgain } from "./sign-in-again"
import { visitor } from "./visitor"

/** Signs this request's visitor in again, cookies and all. Throws the `Refusal` of `signInAgain`. */
export async function enterAgain(asked: Parameters<typeof signInAgain>[1]): Promise<void> {
  const who = await visitor()
  await setSessionCookie(await signInAgain(database(), asked, who, (work) => after(work)))
  await rememberDevice(who.device, asked.email)
}
