import type { Route } from "next"
import { LinkButton } from "@/components/ui/link-button"
import { Page, PageHeading } from "@/components/ui/page"
import { paths } from "@/lib/paths"
import { PageTitle } from "./page-title"

/** One answer for what does not exist and for what is not this reader's to see. */
export function NotHere() {
  return (
    <Page>
      <PageTitle name="Not here" />
      <PageHeading title="This is not here" about="It does not exist, or it is not yours to see." />
      <p>
        <LinkButton href={paths.home() as Route}>Go to where you begin</LinkButton>
      </p>
    </Page>
  )
}
