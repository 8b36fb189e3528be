"use server"

import { action } from "@/app/_server/doors/action"
import { findPlan } from "@/db/plans/find-plan"
import { noteUnfitting as note } from "@/db/plans/note-unfitting"
import { paths } from "@/lib/paths"
import { noteUnfittingInput } from "@/lib/plans/unfitting-input"

/** Keeps that a finding does not fit these words: quiet from now on, in this plan. */
export const noteUnfitting = action({
  input: noteUnfittingInput,
  permission: "plan.write",
  subject: findPlan,
  run: note,
  refresh: ({ planId }) => paths.plan(planId),
})
