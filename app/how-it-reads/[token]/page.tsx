import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { mayReadRulesAt } from "@/app/_server/may-read-rules-at"
import { ReadingPage } from "../reading-page"

type Props = { params: Promise<{ token: string }> }

export const metadata: Metadata = { robots: { index: false, follow: false } }

/** The page on the rules for somebody who is not signed in, while an admin lets whoever has the address read it. */
export default async function OpenRulesPage({ params }: Props) {
  const { token } = await params
  if (!(await mayReadRulesAt(token))) notFound()
  return (
    <main id="main" className="frame-main mx-auto max-w-wide">
      <p className="wordmark">Callcraft</p>
      {/* Whose clock it is nobody knows; the day matters only for dates that are close. */}
      <ReadingPage now={new Date()} zone="UTC" />
    </main>
  )
}
