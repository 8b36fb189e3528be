"use server"

import { action } from "@/app/_server/doors/action"
import { findRelationship } from "@/db/relationships/find-relationship"
import { noteSign as note } from "@/db/relationships/note-sign"
import { noteSignInput } from "@/lib/customers/relationship-input"
import { paths } from "@/lib/paths"

export const noteSign = action({
  input: noteSignInput,
  permission: "relationship.grade",
  subject: findRelationship,
  run: note,
  refresh: ({ accountId, contactId }) => paths.contact(accountId, contactId),
  done: "Noted.",
})
