import type { Judgement } from "./judge-fallback"

/** Where the words point to it plainly, and where they do less so: in cross-validation 0.99 of what then blocks is right. */
export const SURE = { plain: 0.7, less: 0.95 }
export const SURE_OF_GIVING_UP = 0.8

/**
 * Whether a fallback is stopped until the rep says how it differs. That wants more than the likeliest verdict: something
 * to point to, words of giving up or most of the primary's own, and hardly a doubt.
 */
export function stopsThePlan({ verdict, sure, facts }: Judgement): boolean {
  const has = (...names: string[]) => names.some((name) => facts.has(name))
  if (verdict === "same-as-primary") {
    if (has("word-for-word")) return true
    return has("very-alike") && !has("news") ? sure >= SURE.plain : has("alike") && sure >= SURE.less
  }
  if (verdict !== "gives-up" || !has("up", "begins-up", "then-up")) return false
  // Two or three words, all of giving up: nothing else is said.
  return sure >= SURE_OF_GIVING_UP || has("words-3")
}
