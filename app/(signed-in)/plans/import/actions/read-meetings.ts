"use server"

import { action } from "@/app/_server/doors/action"
import { LARGEST_FILE } from "@/lib/calendar/calendar-text"
import { readInput } from "@/lib/calendar/read-input"
import { offerMeetings } from "../offer-meetings"

/** Reads a calendar or an invitation and offers what is in it. It stores nothing. */
export const readMeetings = action({
  input: readInput,
  files: { file: LARGEST_FILE },
  permission: "plan.import",
  subject: "none",
  run: offerMeetings,
  show: (offer) => offer,
})
