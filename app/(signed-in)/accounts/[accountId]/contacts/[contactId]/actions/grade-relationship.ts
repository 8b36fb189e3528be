"use server"

import { action } from "@/app/_server/doors/action"
import { findRelationship } from "@/db/relationships/find-relationship"
import { gradeRelationship as grade } from "@/db/relationships/grade-relationship"
import { gradeInput } from "@/lib/customers/relationship-input"
import { paths } from "@/lib/paths"

export const gradeRelationship = action({
  input: gradeInput,
  permission: "relationship.grade",
  subject: findRelationship,
  run: grade,
  refresh: ({ accountId, contactId }) => paths.contact(accountId, contactId),
  done: "Kept. It counts for twelve months, or until you grade again.",
})
