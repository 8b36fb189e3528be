"use server"

import { action } from "@/app/_server/doors/action"
import { acknowledgeFeedback as keep } from "@/db/coaching/acknowledge-feedback"
import { findFeedback } from "@/db/coaching/find-feedback"
import { feedbackRef } from "@/lib/coaching/feedback-refs"
import { paths } from "@/lib/paths"

/** The rep has read it. */
export const acknowledgeFeedback = action({
  input: feedbackRef,
  permission: "feedback.answer",
  subject: findFeedback,
  run: (scope, _sent, found) => keep(scope, found),
  refresh: () => paths.feedback(),
})
