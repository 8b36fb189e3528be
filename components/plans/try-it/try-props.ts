import type { Tried } from "@/lib/plans/how-it-reads/tried-draft"

/** What the parts of the box share. */
export type TryProps = { tried: Tried; enter: (some: Partial<Tried>) => void }
