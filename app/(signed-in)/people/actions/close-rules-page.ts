"use server"

import * as z from "zod"
import { action } from "@/app/_server/doors/action"
import { closeRulesPage as close } from "@/db/objectives/close-rules-page"
import { idShape } from "@/lib/id"
import { paths } from "@/lib/paths"

export const closeRulesPage = action({
  input: z.object({ id: idShape }),
  permission: "rules-page.close",
  subject: "none",
  run: close,
  refresh: () => paths.people(),
})
