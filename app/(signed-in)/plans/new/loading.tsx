import { Page } from "@/components/ui/page"
import { Skeleton } from "@/components/ui/skeleton"

export default function Loading() {
  return (
    <Page>
      <Skeleton label="A new plan is loading" shapes={["title", "line", "line", "line"]} />
    </Page>
  )
}
