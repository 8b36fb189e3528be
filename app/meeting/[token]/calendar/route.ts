import { calendarFile } from "@/app/_server/calendar-file"
import { sharedLink } from "@/app/_server/doors/shared-link"

/** The meeting as an entry for the customer's own calendar. */
export const GET = sharedLink({ answer: calendarFile })
