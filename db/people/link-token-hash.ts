import { createHash } from "node:crypto"

/** What is kept of a link's token. The token is 256 random bits, so a plain hash gives nothing to guess at. */
export const linkTokenHash = (token: string): string => createHash("sha256").update(token).digest("base64url")
