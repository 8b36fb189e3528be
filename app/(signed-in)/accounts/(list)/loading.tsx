import { Page } from "@/components/ui/page"
import { Skeleton } from "@/components/ui/skeleton"

export default function Loading() {
  return (
    <Page>
      <Skeleton shapes={["title", "line", "block", "block", "block"]} label="The accounts are on their way" />
    </Page>
  )
}
