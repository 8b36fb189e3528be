import { idShape } from "@/lib/id"

/** Where a list by name was left: the last row in sight. */
export type NameCursor = { id: string; name: string }

/** As an address carries it: the id, then the name. */
export const writeCursor = ({ id, name }: NameCursor): string => `${id}.${name}`

/** The place an address names; null for anything that is none, so that the list begins at its beginning. */
export function readCursor(text: string | string[] | undefined): NameCursor | null {
  if (typeof text !== "string" || text.length > 400 || text.includes("\0")) return null
  const id = text.slice(0, 36)
  return idShape.safeParse(id).success && text[36] === "." ? { id, name: text.slice(37) } : null
}
