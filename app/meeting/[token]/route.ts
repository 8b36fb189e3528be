import { createElement } from "react"
import { customerHtml } from "@/app/_server/customer-html"
import { sharedLink } from "@/app/_server/doors/shared-link"
import { CustomerDocument } from "@/components/plans/agenda/customer-document"
import { paths } from "@/lib/paths"

/** The agenda of a meeting, for the customer who was sent the link. */
export const GET = sharedLink({
  answer: ({ snapshot }, token) =>
    customerHtml(createElement(CustomerDocument, { agenda: snapshot, calendar: paths.meetingCalendar(token) })),
})
