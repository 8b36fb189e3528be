"use server"

import type * as z from "zod"
import { action } from "@/app/_server/doors/action"
import { backToDraft } from "@/db/plans/back-to-draft"
import { findPlan } from "@/db/plans/find-plan"
import { makeReady } from "@/db/plans/make-ready"
import { savePlan } from "@/db/plans/save-plan"
import { gradeRelationship } from "@/db/relationships/grade-relationship"
import type { Scope } from "@/db/scope"
import { paths } from "@/lib/paths"
import { NEAREST_GRADE } from "@/lib/plans/nearest-grade"
import { NotReady } from "@/lib/plans/not-ready"
import { saveFormInput } from "@/lib/plans/save-form-input"
import { GRADES } from "@/lib/relationships/grade"

/** The editor's form without JavaScript: stores the words, then does what the pressed button says. */
export const savePlanForm = action({
  input: saveFormInput,
  permission: "plan.write",
  subject: findPlan,
  run: async (scope, sent) => {
    const { version } = await savePlan(scope, sent)
    return { said: await afterwards(scope, sent, version) }
  },
  next: ({ said }, { planId, press }) => (press === "customer" ? paths.planCustomer(planId) : paths.plan(planId, said)),
})

async function afterwards(
  scope: Scope,
  sent: z.output<typeof saveFormInput>,
  version: number,
): Promise<"saved" | "not-ready"> {
  const { planId } = sent
  if (sent.press === "draft") await backToDraft(scope, { planId })
  if (sent.press === "ready") {
    try {
      await makeReady(scope, { planId, version })
    } catch (error) {
      // The words are stored all the same; the page says what stands in the way.
      if (error instanceof NotReady) return "not-ready"
      throw error
    }
  }
  const grade = GRADES.find((grade) => sent.press === `grade-${grade}`)
  const { accountId, mainContactId } = sent.entries
  if (grade && mainContactId) {
    await gradeRelationship(scope, {
      accountId,
      contactId: mainContactId,
      gradingId: sent.gradingId,
      grade,
      reason: NEAREST_GRADE,
    })
  }
  return "saved"
}
