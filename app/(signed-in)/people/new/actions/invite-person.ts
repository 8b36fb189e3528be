"use server"

import { absolute } from "@/app/_server/absolute"
import { action } from "@/app/_server/doors/action"
import { invitePerson as invite } from "@/db/people/invite-person"
import { paths } from "@/lib/paths"
import { inviteInput } from "@/lib/people/invite-input"

export const invitePerson = action({
  input: inviteInput,
  permission: "user.invite",
  subject: "none",
  run: invite,
  done: (token) => absolute(paths.invitation(token)),
})
