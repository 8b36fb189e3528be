"use server"

import { action } from "@/app/_server/doors/action"
import { findFeedback } from "@/db/coaching/find-feedback"
import { replyToFeedback as keep } from "@/db/coaching/reply-to-feedback"
import { replyInput } from "@/lib/coaching/reply-input"
import { paths } from "@/lib/paths"

/** Says something back, by the rep or by who coaches them. */
export const replyToFeedback = action({
  input: replyInput,
  permission: "feedback.reply",
  subject: findFeedback,
  run: keep,
  refresh: () => paths.feedback(),
})
