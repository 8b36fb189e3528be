import { headers } from "next/headers"
import { env } from "../env"

/** Whether a write comes from a page of ours: its Origin is there and is the host it was sent to, or the configured address. */
export async function fromOurOwnPages(): Promise<boolean> {
  const sent = await headers()
  const origin = sent.get("origin")
  if (!origin || !URL.canParse(origin)) return false
  const { host } = new URL(origin)
  return host === sent.get("host") || host === new URL(env().NEXTAUTH_URL).host
}
