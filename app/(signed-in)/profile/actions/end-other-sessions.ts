"use server"

import * as z from "zod"
import { action } from "@/app/_server/doors/action"
import { endAllSessions } from "@/db/people/end-all-sessions"
import { findOwnProfile } from "@/db/people/find-own-profile"
import { paths } from "@/lib/paths"

export const endOtherSessions = action({
  input: z.object({}),
  permission: "own-session.end",
  subject: findOwnProfile,
  run: (scope) => endAllSessions(scope, { keepThisOne: true }),
  refresh: () => paths.profile(),
  done: "Every other device is signed out.",
})
