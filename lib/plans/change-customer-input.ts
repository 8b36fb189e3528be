import type * as z from "zod"
import { planAtVersionForm } from "./save-form-input"
import { readWhom, whomFields } from "./whom-input"

/** Somebody else for the meeting of a plan, added first where need be. */
export const changeCustomerInput = planAtVersionForm
  .extend(whomFields)
  .transform((sent, context) => ({ planId: sent.planId, version: sent.version, ...readWhom(sent, context) }))

export type ChangeOfCustomer = z.output<typeof changeCustomerInput>
