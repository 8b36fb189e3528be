import type { Fact } from "./fact"
import type { Judgement } from "./judge-fallback"
import { IN_THE_WAY } from "./obstacles"

/**
 * What a fallback shares with its primary that its own trigger says is gone: "only if she cannot make that day", and it
 * rests on that day and names no other. Null where it would still be there.
 */
export function fallsByItsTrigger(trigger: string, { verdict, facts }: Judgement): Fact | null {
  if (verdict !== "good" || !IN_THE_WAY.date.known.test(trigger)) return null
  if (facts.has("other-day") || facts.has("other-date")) return null
  return facts.get("same-day") ?? facts.get("same-date") ?? null
}
