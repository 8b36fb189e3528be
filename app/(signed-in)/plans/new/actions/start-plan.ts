"use server"

import { action } from "@/app/_server/doors/action"
import { createAccount } from "@/db/customers/create-account"
import { createContact } from "@/db/customers/create-contact"
import { createPlan } from "@/db/plans/create-plan"
import { planAgain } from "@/db/plans/plan-again"
import { startFromExample } from "@/db/plans/start-from-example"
import { startFromMeeting } from "@/db/plans/start-from-meeting"
import { paths } from "@/lib/paths"
import { startPlanInput } from "@/lib/plans/start-plan-input"

/** Starts a plan, with the account and the contact it may need, all or nothing: blank, from an earlier meeting, or like the example. */
export const startPlan = action({
  input: startPlanInput,
  permission: "plan.create",
  subject: "none",
  run: async (scope, sent) => {
    const { planId, begin, earlierPlanId, accountId, newAccount, mainContactId, newContact, meeting } = sent
    if (newAccount) await createAccount(scope, newAccount)
    if (newContact) await createContact(scope, newContact)
    const plan = { id: planId, accountId, mainContactId, ...meeting }
    if (begin === "last-meeting") return startFromMeeting(scope, { ...plan, earlierPlanId })
    if (begin === "example") return startFromExample(scope, plan)
    return begin === "again" ? planAgain(scope, { ...plan, earlierPlanId }) : createPlan(scope, plan)
  },
  next: ({ id }) => paths.plan(id),
})
