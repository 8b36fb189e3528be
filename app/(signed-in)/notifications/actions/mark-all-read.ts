"use server"

import * as z from "zod"
import { action } from "@/app/_server/doors/action"
import { markRead } from "@/db/notifications/mark-read"
import { findOwnProfile } from "@/db/people/find-own-profile"
import { paths } from "@/lib/paths"

export const markAllRead = action({
  input: z.object({}),
  permission: "own-notifications.edit",
  subject: findOwnProfile,
  run: (scope) => markRead(scope, "all"),
  refresh: () => paths.notifications(),
})
