import postgres from "postgres"
import { linkTokenHash } from "./link-token-hash"
import { newLinkToken } from "./new-link-token"

/**
 * A single-use link's token for making the first organisation and its admin; null once anybody can sign in.
 * Each start may offer one: they all stop working when one of them has been used, and after seven days.
 */
export async function offerFirstAdmin(ownerUrl: string): Promise<string | null> {
  const sql = postgres(ownerUrl, { max: 1, connect_timeout: 5, onnotice: () => {} })
  try {
    const token = newLinkToken()
    const offered = await sql`
      insert into single_use_links (token_hash, kind, expires_at)
      select ${linkTokenHash(token)}, 'first-admin', now() + interval '7 days'
      where not exists (select from sign_in_identities)
      returning token_hash`
    return offered.length > 0 ? token : null
  } finally {
    await sql.end({ timeout: 5 })
  }
}
