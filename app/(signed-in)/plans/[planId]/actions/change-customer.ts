"use server"

import { action } from "@/app/_server/doors/action"
import { createAccount } from "@/db/customers/create-account"
import { createContact } from "@/db/customers/create-contact"
import { findPlan } from "@/db/plans/find-plan"
import { savePlan } from "@/db/plans/save-plan"
import { paths } from "@/lib/paths"
import { changeCustomerInput } from "@/lib/plans/change-customer-input"
import { entriesOf } from "@/lib/plans/plan-entries"

/** Puts another customer in the place of a plan's, added first where need be; everything written stays. */
export const changeCustomer = action({
  input: changeCustomerInput,
  permission: "plan.write",
  subject: findPlan,
  run: async (scope, { planId, version, accountId, newAccount, mainContactId, newContact }, plan) => {
    if (newAccount) await createAccount(scope, newAccount)
    if (newContact) await createContact(scope, newContact)
    const others = plan.account.id === accountId ? plan.others.map(({ id }) => id) : []
    const entries = { ...entriesOf(plan), accountId, mainContactId, otherContactIds: others }
    await savePlan(scope, { planId, version, entries })
  },
  next: (_saved, { planId }) => paths.plan(planId),
})
