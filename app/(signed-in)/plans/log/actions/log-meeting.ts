"use server"

import { action } from "@/app/_server/doors/action"
import { findContact } from "@/db/customers/find-contact"
import { logMeeting as log } from "@/db/plans/log-meeting"
import { contactName } from "@/lib/customers/contact-name"
import { paths } from "@/lib/paths"
import { logMeetingInput } from "@/lib/plans/log-meeting-input"

/** Logs a meeting that took place without a plan. What was agreed is the contact's to do, until the debrief says otherwise. */
export const logMeeting = action({
  input: logMeetingInput,
  permission: "plan.create",
  subject: "none",
  run: async (scope, { debrief, ...meeting }) => {
    const { accountId, mainContactId } = meeting
    const contact =
      mainContactId && debrief.agreedAction ? await findContact(scope, { accountId, contactId: mainContactId }) : null
    const agreedBy = contact ? contactName(contact, "start") : ""
    return log(scope, { ...meeting, debrief: { ...debrief, agreedBy } })
  },
  next: ({ id }) => paths.debriefTexts(id),
})
