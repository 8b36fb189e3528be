import * as z from "zod"
import { ROLES } from "../access/role"
import { idShape } from "../id"
import { emailShape } from "./email"
import { oneLine } from "./one-line"

/** A person to add. The id is made by the page, so that a form sent twice adds one person. */
export const inviteInput = z.object({
  id: idShape,
  name: oneLine("Write the person's name.", 120),
  email: emailShape,
  roles: z
    .array(z.enum(ROLES, "Choose from the roles shown."), "Choose at least one role.")
    .min(1, "Choose at least one role.")
    .transform((roles) => [...new Set(roles)]),
})
