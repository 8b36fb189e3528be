"use server"

import { action } from "@/app/_server/doors/action"
import { findFeedback } from "@/db/coaching/find-feedback"
import { practise } from "@/db/coaching/practise"
import { practiceWords, practiseInputOf } from "@/lib/coaching/practice-input"
import { paths } from "@/lib/paths"

/** Makes something to practise of a suggestion; it comes back at its part of the next plans. */
export const practiseSuggestion = action({
  input: practiseInputOf,
  permission: "feedback.answer",
  subject: findFeedback,
  run: (scope, sent, { part, words }) => practise(scope, { ...sent, part, words: practiceWords(words) }),
  refresh: () => paths.feedback(),
})
