"use server"

import { action } from "@/app/_server/doors/action"
import { findFeedback } from "@/db/coaching/find-feedback"
import { tellChangedInTime as keep } from "@/db/coaching/tell-changed-in-time"
import { changedInput } from "@/lib/coaching/feedback-refs"
import { paths } from "@/lib/paths"

/** Says whether a late must-fix was changed before the meeting began. */
export const tellChangedInTime = action({
  input: changedInput,
  permission: "feedback.answer",
  subject: findFeedback,
  run: keep,
  refresh: () => paths.feedback(),
})
