"use server"

import { acceptInvitation as accept } from "@/app/_server/accept-invitation"
import { database } from "@/app/_server/database"
import { publicAction } from "@/app/_server/doors/public-action"
import { rememberDevice, setSessionCookie } from "@/app/_server/open-session"
import { visitor } from "@/app/_server/visitor"
import { paths } from "@/lib/paths"
import { invitationInput } from "@/lib/people/invitation-input"

export const acceptInvitation = publicAction({
  input: invitationInput,
  run: async (given) => {
    const who = await visitor()
    const { claims, email } = await accept(database(), given, who)
    await setSessionCookie(claims)
    await rememberDevice(who.device, email)
    return { next: paths.home() }
  },
})
