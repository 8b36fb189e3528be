"use server"

import { action } from "@/app/_server/doors/action"
import { createAccount } from "@/db/customers/create-account"
import { createContact } from "@/db/customers/create-contact"
import { createPlan } from "@/db/plans/create-plan"
import { paths } from "@/lib/paths"
import { startPlanInput } from "@/lib/plans/start-plan-input"

/** Starts a plan, with the account and the contact it may need, all or nothing. */
export const startPlan = action({
  input: startPlanInput,
  permission: "plan.create",
  subject: "none",
  run: async (scope, { planId, accountId, newAccount, mainContactId, newContact, meeting }) => {
    if (newAccount) await createAccount(scope, newAccount)
    if (newContact) await createContact(scope, newContact)
    return createPlan(scope, { id: planId, accountId, mainContactId, ...meeting })
  },
  next: ({ id }) => paths.plan(id),
})
