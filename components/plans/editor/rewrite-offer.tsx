"use client"

import { Button } from "@/components/ui/button"
import { Note } from "@/components/ui/note"
import { goToFirstBlank } from "./go-to-first-blank"
import type { SectionProps } from "./section-props"

/** Better words for the primary to start from, as an offer: the rep's own, with blanks for what is missing. */
export function RewriteOffer({ words, tell }: Pick<SectionProps, "tell"> & { words: string }) {
  const take = () => {
    tell({ is: "offer-taken", offer: words })
    goToFirstBlank()
  }
  return (
    <Note kind="advice" label="To start from" says={<q className="font-serif">{words}</q>}>
      <div className="noscript:hidden">
        <Button onClick={take}>Start from this</Button>
      </div>
    </Note>
  )
}
