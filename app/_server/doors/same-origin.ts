import { headers } from "next/headers"
import { behindHttps, env } from "../env"

/**
 * Whether a write comes from a page of ours: its Origin is there and is the host it was sent to, or the configured
 * address. Where people reach us by https, a page that came by http is none of ours: anyone on the way may have made it.
 */
export async function fromOurOwnPages(): Promise<boolean> {
  const sent = await headers()
  const origin = sent.get("origin")
  if (!origin || !URL.canParse(origin)) return false
  const { host, protocol } = new URL(origin)
  if (!host || (behindHttps() && protocol !== "https:")) return false
  return host === sent.get("host") || host === new URL(env().NEXTAUTH_URL).host
}
