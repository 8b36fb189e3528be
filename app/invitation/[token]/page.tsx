import { invitedBy } from "@/app/_server/invited-by"
import { AcceptForm } from "@/components/people/accept-form"
import { SpentLink } from "@/components/people/spent-link"
import { Doorstep } from "@/components/shell/doorstep"
import { PageTitle } from "@/components/shell/page-title"
import { PageHeading } from "@/components/ui/page"
import { acceptInvitation } from "../actions/accept-invitation"

type Props = { params: Promise<{ token: string }> }

/** Where an invited person arrives. It shows their own name, and only to who holds the link. */
export default async function InvitationPage({ params }: Props) {
  const { token } = await params
  const invited = await invitedBy(token)
  return (
    <Doorstep>
      {invited ? (
        <>
          <PageTitle name="Choose your password" />
          <PageHeading
            title={`Welcome, ${invited.name}`}
            about={`You sign in to ${invited.organisation} with ${invited.email}.`}
          />
          <AcceptForm accept={acceptInvitation} token={token} email={invited.email} />
        </>
      ) : (
        <SpentLink remedy="Ask whoever sent it for a new one." />
      )}
    </Doorstep>
  )
}
