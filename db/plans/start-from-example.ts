import { and, eq } from "drizzle-orm"
import { firstName } from "@/lib/customers/contact-name"
import { exampleShape } from "@/lib/plans/example-shape"
import { plans } from "../schema"
import type { Scope } from "../scope"
import { createPlan, type NewPlan } from "./create-plan"
import { findPlan } from "./find-plan"
import { readNewPlan } from "./read-new-plan"
import { replaceParts } from "./replace-parts"

/**
 * Starts a plan of the actor's own with the sentences of the worked example, blanks where its facts stood. Sent again
 * with the same id it changes nothing. Throws what `createPlan` throws.
 */
export async function startFromExample(scope: Scope, meeting: NewPlan): Promise<{ id: string }> {
  const { tx, orgId } = scope
  const { id, isNew } = await createPlan(scope, meeting)
  if (!isNew) return { id }
  const contact = (await findPlan(scope, { planId: id }))?.mainContact
  const { fallbacks, ...words } = exampleShape(contact ? firstName(contact) : "the customer")
  await tx
    .update(plans)
    .set(words)
    .where(and(eq(plans.orgId, orgId), eq(plans.id, id)))
  await replaceParts(scope, id, { otherIds: [], situation: {}, fallbacks })
  await readNewPlan(scope, id)
  return { id }
}
