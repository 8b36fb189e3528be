"use server"

import { action } from "@/app/_server/doors/action"
import { findFeedback } from "@/db/coaching/find-feedback"
import { markFeedbackDone as keep } from "@/db/coaching/mark-feedback-done"
import { doneInput } from "@/lib/coaching/feedback-refs"
import { paths } from "@/lib/paths"

/** The rep says that it is done, or not after all. */
export const markFeedbackDone = action({
  input: doneInput,
  permission: "feedback.answer",
  subject: findFeedback,
  run: keep,
  refresh: () => paths.feedback(),
})
