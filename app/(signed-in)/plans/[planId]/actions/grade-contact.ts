"use server"

import { action } from "@/app/_server/doors/action"
import { findRelationship } from "@/db/relationships/find-relationship"
import { gradeRelationship } from "@/db/relationships/grade-relationship"
import { gradeInput } from "@/lib/customers/relationship-input"
import { idShape } from "@/lib/id"
import { paths } from "@/lib/paths"

/** Grades the main contact from within the editor, by one tap. */
export const gradeContact = action({
  input: gradeInput.extend({ planId: idShape }),
  permission: "relationship.grade",
  subject: findRelationship,
  run: gradeRelationship,
  refresh: ({ planId }) => paths.plan(planId),
})
