import { firstNameIn } from "./first-name-in"

/** When a fallback may come out: never at the start, and not before the primary was asked for. */
export function fallbackCue(trigger: string | null | undefined): string {
  const only = (trigger ?? "")
    .trim()
    .replace(/[.!?\s]+$/u, "")
    .replace(/^only if\s+/iu, "")
  return only === ""
    ? "Only after you have asked for the primary, heard a clear no and know what stands in the way."
    : `Only if ${only}, and only after you have asked for the primary and heard why not.`
}

/** The line to turn with; it does not name the fallback, so that the rep first hears the obstacle. */
export function pivotLine(contactName: string | null | undefined): string {
  const name = firstNameIn(contactName)
  return `I understand${name === "" ? "" : `, ${name}`}. Then let us keep what matters to you about it. May I suggest something smaller that would still help?`
}
