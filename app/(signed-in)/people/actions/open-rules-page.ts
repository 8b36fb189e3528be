"use server"

import * as z from "zod"
import { absolute } from "@/app/_server/absolute"
import { action } from "@/app/_server/doors/action"
import { openRulesPage as open } from "@/db/objectives/open-rules-page"
import { idShape } from "@/lib/id"
import { paths } from "@/lib/paths"

export const openRulesPage = action({
  input: z.object({ id: idShape }),
  permission: "rules-page.open",
  subject: "none",
  run: open,
  refresh: () => paths.people(),
  done: (token) => absolute(paths.openRulesPage(token)),
})
