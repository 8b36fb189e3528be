import { mayBegin } from "@/app/_server/may-begin"
import { FirstAdminForm } from "@/components/people/first-admin-form"
import { SpentLink } from "@/components/people/spent-link"
import { Doorstep } from "@/components/shell/doorstep"
import { PageHeading } from "@/components/ui/page"
import { beginOrganisation } from "../actions/begin-organisation"

type Props = { params: Promise<{ token: string }> }

/** Where whoever installed Callcraft becomes its first admin. */
export default async function FirstAdminPage({ params }: Props) {
  const { token } = await params
  return (
    <Doorstep>
      {(await mayBegin(token)) ? (
        <>
          <title>Begin with Callcraft</title>
          <PageHeading title="Begin" about="You become the first admin. You add everybody else afterwards." />
          <FirstAdminForm begin={beginOrganisation} token={token} />
        </>
      ) : (
        <SpentLink remedy="While nobody can sign in, starting Callcraft again prints a new one." />
      )}
    </Doorstep>
  )
}
