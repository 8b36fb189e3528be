import { subscribe } from "node:diagnostics_channel"
import type { IncomingMessage } from "node:http"

const FORWARDED = "x-forwarded-for"

/**
 * Whose address counts: with no proxy of ours in front, the connection's own; behind n proxies, the n-th
 * entry from the right of what they passed on. Entries further left were written by the caller.
 */
export function believedAddress(connection: string, forwarded: string | undefined, proxies: number): string {
  const plain = connection.replace(/^::ffff:(?=\d+\.)/i, "")
  if (proxies === 0) return plain
  const passedOn = (forwarded ?? "")
    .split(",")
    .map((entry) => entry.trim())
    .filter(Boolean)
  return passedOn.at(-proxies) ?? passedOn[0] ?? plain
}

let listening = false

/**
 * Puts the believed address in the header that Next hands on, before Next sees the request: left alone,
 * anyone could write their own there and guess passwords from a new address each time.
 */
export function believeOnlyOurProxies(proxies: number): void {
  if (listening) return
  listening = true
  subscribe("http.server.request.start", (message) => {
    const { request } = message as { request: IncomingMessage }
    const sent = request.headers[FORWARDED]
    const forwarded = Array.isArray(sent) ? sent.join(",") : sent
    request.headers[FORWARDED] = believedAddress(request.socket.remoteAddress ?? "unknown", forwarded, proxies)
  })
}

/** What attempts are counted by: an IPv4 address, or the network of an IPv6 one, whose owner has all its addresses. */
export function addressToCount(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, "").replace(/%.*$/, "")
  if (!plain.includes(":")) return plain.slice(0, 64)
  const [left = "", right] = plain.toLowerCase().split("::")
  const head = left ? left.split(":") : []
  const tail = right ? right.split(":") : []
  const zeros = right === undefined ? [] : Array.from({ length: Math.max(0, 8 - head.length - tail.length) }, () => "0")
  return `${[...head, ...zeros, ...tail]
    .slice(0, 4)
    .map((part) => part.replace(/^0+(?=.)/, "").slice(0, 4))
    .join(":")}::/64`
}
