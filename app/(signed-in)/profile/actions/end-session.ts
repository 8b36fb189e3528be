"use server"

import * as z from "zod"
import { action } from "@/app/_server/doors/action"
import { endSession as end } from "@/db/people/end-session"
import { findOwnSession } from "@/db/people/find-own-session"
import { idShape } from "@/lib/id"
import { paths } from "@/lib/paths"

export const endSession = action({
  input: z.object({ sessionId: idShape }),
  permission: "own-session.end",
  subject: (scope, { sessionId }) => findOwnSession(scope, sessionId),
  run: (scope, { sessionId }) => end(scope, { userId: scope.actor.userId, sessionId }),
  refresh: () => paths.profile(),
  done: "That device is signed out.",
})
