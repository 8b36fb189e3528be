const NOWHERE = "http://callcraft.invalid"

/**
 * Where to go back to after signing in: a path of our own, or null for anything else. An address that
 * leads elsewhere, however written, would let a stranger's link end on a page that looks like ours.
 */
export function returnPath(asked: unknown): string | null {
  if (typeof asked !== "string" || !asked.startsWith("/") || asked.length > 2_000 || asked.includes("\\")) return null
  if (!URL.canParse(asked, NOWHERE)) return null
  const { origin, pathname, search, hash } = new URL(asked, NOWHERE)
  if (origin !== NOWHERE || pathname.startsWith("//")) return null
  if (pathname === "/sign-in" || pathname.startsWith("/api/")) return null
  return pathname + search + hash
}
