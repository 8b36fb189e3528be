"use server"

import * as z from "zod"
import { publicAction } from "@/app/_server/doors/public-action"
import { leave } from "@/app/_server/leave"
import { paths } from "@/lib/paths"

/** Public, because a session that has ended already must be possible to leave; it can only end the sender's own. */
export const signOut = publicAction({
  input: z.object({}),
  run: async () => {
    await leave()
    return { next: paths.signedOut() }
  },
})
