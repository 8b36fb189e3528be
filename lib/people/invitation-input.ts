import * as z from "zod"
import { isZone } from "../time/zone"
import { linkToken } from "./link-token"
import { newPassword } from "./new-password"

/** What an invited person gives: the link they came by, and the password they choose. */
export const invitationInput = z.object({
  token: linkToken,
  password: newPassword,
  timeZone: z.string().refine(isZone).optional().catch(undefined),
})
