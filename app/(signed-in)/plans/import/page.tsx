import * as z from "zod"
import { page } from "@/app/_server/doors/page"
import { ImportMeetings } from "@/components/plans/import/import-meetings"
import { PageTitle } from "@/components/shell/page-title"
import { Page, PageHeading } from "@/components/ui/page"
import { paths } from "@/lib/paths"
import { zoneChoices } from "@/lib/time/zone"
import { importMeetings } from "./actions/import-meetings"
import { readMeetings } from "./actions/read-meetings"

/** Meetings from a calendar: what is in a file or a pasted text first, then those that are ticked. */
export default page({
  params: z.object({}),
  permission: "plan.import",
  subject: "none",
  draw: async ({ actor }) => (
    <Page>
      <PageTitle name="Bring in meetings" />
      <PageHeading
        title="Bring in meetings"
        about="From your calendar or an invitation. Only their time, place and people are taken over; you prepare them here."
        back={{ href: paths.plans(), label: "Plans" }}
      />
      <ImportMeetings readMeetings={readMeetings} importMeetings={importMeetings} zones={zoneChoices(actor.timeZone)} />
    </Page>
  ),
})
