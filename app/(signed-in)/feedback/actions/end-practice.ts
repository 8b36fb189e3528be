"use server"

import { action } from "@/app/_server/doors/action"
import { endPractice as keep } from "@/db/coaching/end-practice"
import { findPracticeItem } from "@/db/coaching/find-practice-item"
import { endPracticeInput } from "@/lib/coaching/practice-input"
import { paths } from "@/lib/paths"

/** Says what became of something practised. */
export const endPractice = action({
  input: endPracticeInput,
  permission: "practice.edit",
  subject: findPracticeItem,
  run: keep,
  refresh: () => paths.feedback(),
})
