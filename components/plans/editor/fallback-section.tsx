"use client"

import { Button } from "@/components/ui/button"
import { Reveal } from "@/components/ui/reveal"
import { Section } from "@/components/ui/section"
import { countWords, ENOUGH_WORDS } from "@/lib/plans/count-words"
import { hasWords, MOST_FALLBACKS, NO_FALLBACK } from "@/lib/plans/plan-entries"
import { FallbackFields } from "./fallback-fields"
import type { SectionProps } from "./section-props"

/** The smaller outcomes, in the order the rep would reach for them. Opens once there is a primary to be smaller than. */
export function FallbackSection(props: SectionProps) {
  const { entries, review, reviewedOf, tell, coaching } = props
  const rows = entries.fallbacks.length > 0 ? entries.fallbacks : [NO_FALLBACK]
  const enough = countWords(reviewedOf.primaryWords) >= ENOUGH_WORDS
  const first = Math.max(0, rows.findIndex(hasWords))
  // The rules read only rows with words in them.
  const placeOf = (at: number) => reviewedOf.fallbacks.slice(0, at).filter(hasWords).length
  const checkOf = (at: number) => {
    const read = reviewedOf.fallbacks[at]
    return read && hasWords(read) ? review.fallbacks[placeOf(at)] : undefined
  }
  return (
    <Section
      id="fallback-objective"
      title="Fallback"
      about="If they genuinely cannot: what smaller thing would still move this on? It stays with you until then."
    >
      <Reveal
        label={entries.primaryWords.trim() ? "The fallback" : "Write what you go for first"}
        open={entries.primaryWords.trim() !== "" || rows.some(hasWords)}
      >
        <div className="grid grid-cols-1 gap-10">
          {rows.map((fallback, at) => (
            <FallbackFields
              // biome-ignore lint/suspicious/noArrayIndexKey: a fallback is its place
              key={at}
              {...props}
              fallback={fallback}
              at={at}
              only={rows.length === 1}
              check={checkOf(at)}
              checkAt={placeOf(at)}
              read={reviewedOf.fallbacks[at]?.words ?? ""}
              points={at === first && enough ? review.startingPoints : null}
            />
          ))}
          {rows.length < MOST_FALLBACKS && rows.some(hasWords) ? (
            <div>
              <Button onClick={() => tell({ is: "fallback-added" })}>Another fallback</Button>
            </div>
          ) : null}
        </div>
      </Reveal>
      {coaching.fallback}
      {coaching["fallback-trigger"]}
    </Section>
  )
}
