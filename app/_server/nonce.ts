import { headers } from "next/headers"

/** This answer's nonce, for a script that a page holds itself; it is in the policy the edge handed on. */
export async function nonce(): Promise<string | undefined> {
  const policy = (await headers()).get("content-security-policy")
  return policy?.match(/'nonce-([^']+)'/)?.[1]
}
