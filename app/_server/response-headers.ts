import { CUSTOMER_STYLE_HASH } from "./customer-headers"

/**
 * How pages are served: `https` when the configured address is, `development` for the tools that need eval, `unlisted`
 * where the address is a key, which no search engine may keep.
 */
type Serving = { nonce: string; https: boolean; development: boolean; unlisted?: boolean }

/** Whether a path may be read by whoever has it, without sign-in. */
export const isForAnybody = (path: string): boolean => path.startsWith("/how-it-reads/")

/**
 * What a page may load. Scripts and style sheets need this answer's nonce. Style attributes are let
 * through because a server-drawn `style=""` can carry no nonce, and cannot run anything. The style of a customer's page
 * is let through by its hash, so that a preview can carry it.
 */
export function contentSecurityPolicy({ nonce, development }: Serving): string {
  return [
    "default-src 'self'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ""}`,
    `style-src-elem 'self' ${development ? "'unsafe-inline'" : `'nonce-${nonce}' ${CUSTOMER_STYLE_HASH}`}`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    // Left unsaid, a worker would need a script's nonce, which its file cannot carry.
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ")
}

/** What every answer tells the browser, by header name. */
export function responseHeaders(serving: Serving): Record<string, string> {
  return {
    "content-security-policy": contentSecurityPolicy(serving),
    // A stricter policy makes the browser send `Origin: null` with a form, and forms without script would be refused.
    "referrer-policy": "same-origin",
    "x-content-type-options": "nosniff",
    "permissions-policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
    "cross-origin-opener-policy": "same-origin",
    "cache-control": "no-store",
    ...(serving.unlisted ? { "x-robots-tag": "noindex, nofollow" } : {}),
    ...(serving.https ? { "strict-transport-security": "max-age=31536000" } : {}),
  }
}
