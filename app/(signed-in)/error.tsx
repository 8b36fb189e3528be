"use client"

import { PageTitle } from "@/components/shell/page-title"
import { Button } from "@/components/ui/button"
import { Failure } from "@/components/ui/failure"
import { Page, PageHeading } from "@/components/ui/page"

/** A page that could not be drawn. What was saved before is as it was. */
export default function SignedInError({ retry }: { retry: () => void }) {
  return (
    <Page>
      <PageTitle name="Something failed" />
      <PageHeading title="This page could not be opened" />
      <Failure
        title="Something went wrong on our side."
        safe="Everything that was saved is safe. Nothing was changed by opening this page."
        next="Try once more. If it fails again, tell whoever runs Callcraft for you, with the time."
        action={
          <Button kind="primary" onClick={() => retry()}>
            Try again
          </Button>
        }
      />
    </Page>
  )
}
