import * as z from "zod"

/** The secret part of a single-use link, as it stands in its address: 32 bytes as base64url. */
export const linkToken = z.string().regex(/^[A-Za-z0-9_-]{43}$/)
