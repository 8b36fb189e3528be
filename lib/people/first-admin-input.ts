import { emailShape } from "./email"
import { invitationInput } from "./invitation-input"
import { oneLine } from "./one-line"

/** What the first admin gives: the organisation's name and their own way in. */
export const firstAdminInput = invitationInput.extend({
  organisation: oneLine("Write the organisation's name.", 120),
  name: oneLine("Write your name.", 120),
  email: emailShape,
})
