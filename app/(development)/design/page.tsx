import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { Page, PageHeading } from "@/components/ui/page"

export const metadata: Metadata = { title: "Design" }

/** The system on one page, for those who build with it. It does not exist in production. */
export default function DesignPage() {
  // biome-ignore lint/style/noProcessEnv: this page must be absent without asking anything that could fail
  if (process.env.NODE_ENV === "production" && process.env.CALLCRAFT_DESIGN !== "1") notFound()
  return (
    <Page>
      <PageHeading title="The desk" about="Every part of the interface, as it looks and as it is said." />
    </Page>
  )
}
