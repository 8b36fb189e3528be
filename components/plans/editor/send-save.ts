import { paths } from "@/lib/paths"
import type { PlanEntries } from "@/lib/plans/plan-entries"
import type { SaveAnswer } from "./save-queue"

/** Longest body a browser sends on while its page is closing, in characters, with room to spare. */
const LONGEST_PARTING_WORDS = 50_000

/** Sends one save and reads what became of it. Never throws. */
export async function sendSave(planId: string, entries: PlanEntries, version: number): Promise<SaveAnswer> {
  const body = JSON.stringify({ version, entries })
  try {
    const response = await fetch(paths.autosave(planId), {
      method: "PUT",
      headers: { "content-type": "application/json" },
      body,
      keepalive: body.length < LONGEST_PARTING_WORDS,
    })
    if (response.status === 401) return { is: "expired" }
    if (response.status >= 500) return { is: "unreachable" }
    const answer = await response.json()
    if (response.ok) return { is: "saved", ...answer }
    if (response.status === 409 && answer.theirs) return { is: "lost-race", theirs: answer.theirs }
    const errors: Record<string, string> = answer.errors ?? {}
    const says = answer.says ?? Object.values(errors)[0] ?? "Something here cannot be stored."
    return { is: "refused", says, errors }
  } catch {
    return { is: "unreachable" }
  }
}
