import type { Route } from "next"
import { LinkButton } from "@/components/ui/link-button"
import { PageHeading } from "@/components/ui/page"
import { paths } from "@/lib/paths"

/** One answer for a link that is unknown, used or too old. */
export function SpentLink({ remedy }: { remedy: string }) {
  return (
    <>
      <title>This link does not work</title>
      <PageHeading title="This link does not work any more" about={`It has been used, or it is too old. ${remedy}`} />
      <p>
        <LinkButton href={paths.signIn() as Route} kind="quiet">
          Sign in
        </LinkButton>
      </p>
    </>
  )
}
