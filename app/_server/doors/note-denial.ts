import { record } from "@/db/audit/record"
import { inOrganisation } from "@/db/scope"
import { database } from "../database"
import { Denied } from "./denied"

/**
 * Writes down what the guard denied, in a transaction of its own: the one it was denied in is gone. What was
 * asked and of what id, never any words. Other refusals pass.
 */
export async function noteDenial(error: unknown): Promise<void> {
  if (!(error instanceof Denied)) return
  const { actor, permission, subjectId } = error.facts
  const subjectKind = permission.slice(0, permission.indexOf("."))
  await inOrganisation(database(), actor.orgId, (tenant) =>
    record({ ...tenant, actor }, { event: "denied", subjectKind, subjectId, detail: permission }),
  )
}
