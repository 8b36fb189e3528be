import { randomBytes } from "node:crypto"

/** The secret part of a single-use link: 256 random bits. It is shown once; only its hash is kept. */
export const newLinkToken = (): string => randomBytes(32).toString("base64url")
