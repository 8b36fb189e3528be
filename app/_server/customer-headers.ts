import { createHash } from "node:crypto"
import { CUSTOMER_STYLE } from "@/components/plans/agenda/customer-style"

/** The one style sheet a customer's page carries, as a content security policy names it. */
export const CUSTOMER_STYLE_HASH = `'sha256-${createHash("sha256").update(CUSTOMER_STYLE).digest("base64")}'`

/** Where a customer looks at what they were sent. */
const FOR_CUSTOMERS = "/meeting"

export const isForCustomers = (path: string): boolean => path === FOR_CUSTOMERS || path.startsWith(`${FOR_CUSTOMERS}/`)

/**
 * What an answer for a customer tells their browser: nothing may run or be fetched, no search engine keeps it, and
 * the address, which is the key to it, is passed on to nobody.
 */
export function customerHeaders({ https }: { https: boolean }): Record<string, string> {
  return {
    "content-security-policy": `default-src 'none'; style-src ${CUSTOMER_STYLE_HASH}; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
    "x-robots-tag": "noindex, nofollow",
    "referrer-policy": "no-referrer",
    "x-content-type-options": "nosniff",
    "permissions-policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
    "cross-origin-opener-policy": "same-origin",
    "cache-control": "no-store",
    ...(https ? { "strict-transport-security": "max-age=31536000" } : {}),
  }
}
