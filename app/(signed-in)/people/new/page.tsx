import * as z from "zod"
import { page } from "@/app/_server/doors/page"
import { InviteForm } from "@/components/people/invite-form"
import { PageTitle } from "@/components/shell/page-title"
import { Page, PageHeading } from "@/components/ui/page"
import { newId } from "@/lib/id"
import { paths } from "@/lib/paths"
import { invitePerson } from "./actions/invite-person"

export default page({
  params: z.object({}),
  permission: "user.invite",
  subject: "none",
  draw: async () => (
    <Page>
      <PageTitle name="Add a person" />
      <PageHeading
        title="Add a person"
        back={{ href: paths.people(), label: "People" }}
        about="They get a link from you, and choose their own password."
      />
      <InviteForm invite={invitePerson} id={newId()} />
    </Page>
  ),
})
