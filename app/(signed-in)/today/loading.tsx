import { Page } from "@/components/ui/page"
import { Skeleton } from "@/components/ui/skeleton"

export default function Loading() {
  return (
    <Page>
      <Skeleton shapes={["title", "block", "block", "line"]} label="Your meetings are on their way" />
    </Page>
  )
}
