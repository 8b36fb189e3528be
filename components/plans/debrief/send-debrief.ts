import { paths } from "@/lib/paths"
import type { DebriefEntries } from "@/lib/plans/debrief"

/** What is sent: the words as the form holds them, which the server reads, and the version they were based on. */
export type SentDebrief = { version: unknown; entries: unknown }

/** What became of a debrief that was sent. */
export type DebriefAnswer =
  | { is: "kept"; version: number }
  /** It lies on this device and goes out by itself. */
  | { is: "waiting" }
  | { is: "expired" }
  | { is: "unreachable" }
  | { is: "told-otherwise"; theirs: DebriefEntries & { version: number } }
  | { is: "refused"; errors: Partial<Record<string, string>> }

export type SendDebrief = (planId: string, sent: SentDebrief) => Promise<DebriefAnswer>

/** Sends one debrief and reads what became of it. Never throws; sent twice it is stored once. */
export const sendDebrief: SendDebrief = async (planId, { version, entries }) => {
  try {
    const response = await fetch(paths.sendDebrief(planId), {
      method: "PUT",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ version, entries }),
    })
    if (response.status === 401) return { is: "expired" }
    if (response.status >= 500) return { is: "unreachable" }
    const answer = await response.json()
    if (response.ok) return { is: "kept", version: answer.version }
    if (response.status === 409 && answer.theirs) return { is: "told-otherwise", theirs: answer.theirs }
    return { is: "refused", errors: answer.errors ?? { form: answer.says ?? "This could not be stored." } }
  } catch {
    return { is: "unreachable" }
  }
}
