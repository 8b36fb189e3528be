import { and, eq } from "drizzle-orm"
import { isCoachedByActor } from "../people/is-coached-by-actor"
import { accounts, plans, users } from "../schema"
import type { Scope } from "../scope"
import { planColumns } from "./plan-columns"

/** Whole plans with their account and rep; the caller says which, and says the organisation too. */
export const selectPlans = (scope: Scope) =>
  scope.tx
    .select({ ...planColumns(scope), coachedByActor: isCoachedByActor(scope, plans.repId) })
    .from(plans)
    .innerJoin(accounts, and(eq(accounts.orgId, plans.orgId), eq(accounts.id, plans.accountId)))
    .innerJoin(users, and(eq(users.orgId, plans.orgId), eq(users.id, plans.repId)))
