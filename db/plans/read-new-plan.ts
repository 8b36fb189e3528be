import type { Scope } from "../scope"
import { findPlan } from "./find-plan"
import { readPlan } from "./read-plan"

/** Keeps the first reading of a plan this transaction has made, which nobody else can see yet. */
export async function readNewPlan(scope: Scope, planId: string): Promise<void> {
  const plan = await findPlan(scope, { planId })
  if (plan) await readPlan(scope, plan)
}
