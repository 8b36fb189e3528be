"use server"

import * as z from "zod"
import { action } from "@/app/_server/doors/action"
import { deactivateUser } from "@/db/people/deactivate-user"
import { idShape } from "@/lib/id"
import { paths } from "@/lib/paths"

export const deactivatePerson = action({
  input: z.object({ userId: idShape }),
  permission: "user.deactivate",
  subject: "none",
  run: (scope, { userId }) => deactivateUser(scope, userId),
  refresh: () => paths.people(),
})
