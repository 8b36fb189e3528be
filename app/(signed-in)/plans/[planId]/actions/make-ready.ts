"use server"

import { action } from "@/app/_server/doors/action"
import { findPlan } from "@/db/plans/find-plan"
import { makeReady as makeStoredPlanReady } from "@/db/plans/make-ready"
import { paths } from "@/lib/paths"
import { planAtVersionForm } from "@/lib/plans/save-form-input"

/** Marks the stored plan ready, or says what stands in the way. */
export const makeReady = action({
  input: planAtVersionForm,
  permission: "plan.make-ready",
  subject: findPlan,
  run: makeStoredPlanReady,
  refresh: ({ planId }) => paths.plan(planId),
})
