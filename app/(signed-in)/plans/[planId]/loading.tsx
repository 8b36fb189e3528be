import { Page } from "@/components/ui/page"
import { Skeleton } from "@/components/ui/skeleton"

export default function Loading() {
  return (
    <Page>
      <Skeleton label="The plan is loading" shapes={["title", "line", "line", "block", "title", "line", "block"]} />
    </Page>
  )
}
