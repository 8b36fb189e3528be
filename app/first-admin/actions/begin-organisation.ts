"use server"

import { beginOrganisation as begin } from "@/app/_server/begin-organisation"
import { database } from "@/app/_server/database"
import { publicAction } from "@/app/_server/doors/public-action"
import { rememberDevice, setSessionCookie } from "@/app/_server/open-session"
import { visitor } from "@/app/_server/visitor"
import { paths } from "@/lib/paths"
import { firstAdminInput } from "@/lib/people/first-admin-input"

export const beginOrganisation = publicAction({
  input: firstAdminInput,
  run: async (given) => {
    const who = await visitor()
    await setSessionCookie(await begin(database(), given, who))
    await rememberDevice(who.device, given.email)
    return { next: paths.people() }
  },
})
