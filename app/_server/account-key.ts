import { createHash } from "node:crypto"

/** Stands for an account by its e-mail in counters and device cookies, which keep no e-mails: people type secrets into the wrong field. */
export const accountKey = (email: string): string => createHash("sha256").update(email).digest("base64url")
