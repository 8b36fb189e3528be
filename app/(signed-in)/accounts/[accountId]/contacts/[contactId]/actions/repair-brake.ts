"use server"

import { action } from "@/app/_server/doors/action"
import { findRelationship } from "@/db/relationships/find-relationship"
import { repairBrake as repair } from "@/db/relationships/repair-brake"
import { repairBrakeInput } from "@/lib/customers/relationship-input"
import { paths } from "@/lib/paths"

export const repairBrake = action({
  input: repairBrakeInput,
  permission: "relationship.grade",
  subject: findRelationship,
  run: repair,
  refresh: ({ accountId, contactId }) => paths.contact(accountId, contactId),
  done: "Noted as put right.",
})
