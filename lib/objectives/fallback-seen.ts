import type { ThemeHit } from "./fallback-themes"

/** Notes a fact once, with the fallback's words it was seen in. */
export type See = (name: string, from?: number, to?: number) => void

/** What the words of both sides point to, read once. */
export type Themes = { primary: readonly ThemeHit[]; fallback: readonly ThemeHit[] }
