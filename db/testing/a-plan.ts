import { newId } from "@/lib/id"
import type { Database } from "../client"
import { fallbackObjectives, plans, situationLines } from "../schema"
import { inOrganisation } from "../scope"
import type { Organisation } from "./a-team"

type PlanColumns = Omit<typeof plans.$inferInsert, "orgId">
type Fallback = { words: string; trigger?: string; howItDiffers?: string }
type SituationLine = Pick<typeof situationLines.$inferInsert, "prompt" | "words" | "asOf">

/** What a test wants different from a plan of the rep's that lacks nothing: tomorrow, an hour, with the world's contact. */
export type PlanOverrides = Partial<PlanColumns> & { fallbacks?: Fallback[]; situation?: SituationLine[] }

const A_DAY = 24 * 60 * 60_000

const A_FALLBACK: Fallback = {
  words: "Hanna books a private walk-round for two of her team leaders in the first week after the open day",
  trigger: "only if she cannot make the open day",
}

/** Stores a plan of the world's rep and answers with its id. */
export function aPlan(db: Database, world: Organisation, overrides: PlanOverrides = {}): Promise<{ id: string }> {
  const { fallbacks = [A_FALLBACK], situation = [], ...columns } = overrides
  const orgId = world.organisation.id
  const id = columns.id ?? newId()
  return inOrganisation(db, orgId, async ({ tx, now }) => {
    const startsAt = columns.startsAt ?? new Date(now.getTime() + A_DAY)
    await tx.insert(plans).values({
      orgId,
      repId: world.rep.id,
      accountId: world.account.id,
      mainContactId: world.contact.id,
      timeZone: "Europe/London",
      place: "Their office",
      primaryWords: "Hanna books two places at our open day before I leave",
      purpose: "so that she sees the new training rooms in use",
      askSize: "small",
      hears: "frame",
      openingLine: "I would like to show you what is new and hear what you need for the spring.",
      ...columns,
      startsAt,
      id,
    })
    if (fallbacks.length > 0) {
      await tx
        .insert(fallbackObjectives)
        .values(fallbacks.map((one, index) => ({ orgId, planId: id, position: index + 1, ...one })))
    }
    if (situation.length > 0)
      await tx.insert(situationLines).values(situation.map((line) => ({ orgId, planId: id, ...line })))
    return { id }
  })
}
