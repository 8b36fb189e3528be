import { cookies, headers } from "next/headers"
import { deviceCookieName, type KnownDevice, unsealDevice } from "./device-token"

/** Who knocks, as far as a request tells: from where, with what browser, and whether it has been here before. */
export type Visitor = { address: string; userAgent: string; device: KnownDevice | null }

/** This request's visitor. The address was set at the server's door, not by the caller. */
export async function visitor(): Promise<Visitor> {
  const sent = await headers()
  return {
    address: sent.get("x-forwarded-for") ?? "unknown",
    userAgent: sent.get("user-agent") ?? "",
    device: await unsealDevice((await cookies()).get(deviceCookieName())?.value),
  }
}
