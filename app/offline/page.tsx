import { KeptList } from "@/components/plans/kept-list"
import { Doorstep } from "@/components/shell/doorstep"
import { PageTitle } from "@/components/shell/page-title"
import { PageHeading } from "@/components/ui/page"

/** What the service worker shows in the place of a page it cannot fetch. It holds nothing of anyone's itself. */
export default function OfflinePage() {
  return (
    <Doorstep>
      <PageTitle name="No connection" />
      <PageHeading title="No connection" about="This page comes from Callcraft, which cannot be reached just now." />
      <KeptList />
    </Doorstep>
  )
}
