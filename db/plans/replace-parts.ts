import { and, eq } from "drizzle-orm"
import { SITUATION_PROMPTS } from "@/lib/objectives/vocabulary"
import type { Fallback, Plan } from "@/lib/plans/plan"
import { fallbackObjectives, planContacts, situationLines } from "../schema"
import type { Scope } from "../scope"

type Parts = { otherIds: string[]; situation: Plan["situation"]; fallbacks: Fallback[] }

/** Puts these in the place of a plan's others in the room, situation lines and fallbacks. The plan's own row must be locked by the caller. */
export async function replaceParts(
  { tx, orgId }: Scope,
  planId: string,
  { otherIds, situation, fallbacks }: Parts,
): Promise<void> {
  await Promise.all(
    [planContacts, situationLines, fallbackObjectives].map((table) =>
      tx.delete(table).where(and(eq(table.orgId, orgId), eq(table.planId, planId))),
    ),
  )
  const of = { orgId, planId }
  const lines = SITUATION_PROMPTS.flatMap((prompt) =>
    situation[prompt] ? [{ ...of, prompt, ...situation[prompt] }] : [],
  )
  const others = otherIds.map((contactId) => ({ ...of, contactId }))
  const positioned = fallbacks.map((one, at) => ({ ...of, position: at + 1, ...one }))
  // Sent together: three tables, one round trip.
  await Promise.all([
    others.length > 0 ? tx.insert(planContacts).values(others) : null,
    lines.length > 0 ? tx.insert(situationLines).values(lines) : null,
    positioned.length > 0 ? tx.insert(fallbackObjectives).values(positioned) : null,
  ])
}
