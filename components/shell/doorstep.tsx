import type { ReactNode } from "react"
import { Page } from "@/components/ui/page"
import { Installable } from "./installable"

/** A page for somebody who is not signed in: the product's name and one thing to do. */
export function Doorstep({ children }: { children: ReactNode }) {
  return (
    <main id="main" className="mx-auto max-w-words px-6 py-12">
      <Installable />
      <p className="wordmark">Callcraft</p>
      <Page>{children}</Page>
    </main>
  )
}
