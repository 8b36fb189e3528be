import { idShape } from "@/lib/id"

/** Where a list of plans was left: the start and id of the last row in sight. */
export type PlanCursor = { startsAt: Date; id: string }

/** As an address carries it: the id, then the start in milliseconds. */
export const writePlanCursor = ({ id, startsAt }: PlanCursor): string => `${id}.${startsAt.getTime()}`

/** The place an address names; undefined for anything that is none, so that the list begins at its beginning. */
export function readPlanCursor(text: string | string[] | undefined): PlanCursor | undefined {
  if (typeof text !== "string" || !/^[0-9a-f-]{36}\.\d{1,14}$/.test(text)) return undefined
  const id = text.slice(0, 36)
  return idShape.safeParse(id).success ? { id, startsAt: new Date(Number(text.slice(37))) } : undefined
}
