"use client"

import { useEffect, useRef, useState } from "react"
import { Section } from "@/components/ui/section"
import { hasWords } from "@/lib/objectives/open-items"
import { NOTHING_TRIED, type Tried, triedDraft } from "@/lib/plans/how-it-reads/tried-draft"
import { TryFallback } from "./try-fallback"
import { TryHears } from "./try-hears"
import { TryPrimary } from "./try-primary"
import { useRules } from "./use-rules"

/**
 * A box to write an objective and a fallback in, and see how they would be read. The rules run in this browser, fetched
 * when somebody first comes to the box; nothing is stored and nothing is sent. Without JavaScript it says that it needs it.
 */
export function TryIt({ today }: { today: string }) {
  const [tried, setTried] = useState(NOTHING_TRIED)
  const { rules, failed, fetchRules } = useRules()
  const box = useRef<HTMLDivElement>(null)
  const enter = (some: Partial<Tried>) => setTried((before) => ({ ...before, ...some }))

  useEffect(() => {
    // Words typed before this script arrived are already in the box.
    const early = wordsIn(box.current)
    if (!Object.values(early).some(hasWords)) return
    setTried((before) => ({ ...before, ...early }))
    fetchRules()
  }, [fetchRules])

  const review = rules && hasWords(`${tried.primary}${tried.fallback}`) ? rules(triedDraft(tried, today)) : null
  return (
    <Section
      id="try-it"
      title="Try it"
      about="Write an objective and a fallback, and read what Callcraft would say. It is read in this browser, as if you met today: nothing is stored or sent, and it is gone when you leave the page."
    >
      <p className="hidden noscript:block">The box needs JavaScript. Everything else on this page reads without.</p>
      {/* No form: nothing here is ever sent. */}
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would be one more frame around the fields */}
      <div
        ref={box}
        role="group"
        aria-label="Try it"
        className="grid grid-cols-1 gap-10 noscript:hidden"
        onFocus={fetchRules}
      >
        <TryPrimary tried={tried} enter={enter} read={review?.primary ?? null} />
        <TryFallback
          tried={tried}
          enter={enter}
          check={hasWords(tried.primary) ? (review?.fallbacks[0] ?? null) : null}
        />
        <TryHears tried={tried} enter={enter} review={review} />
        {failed ? (
          <p role="status">The rules could not be fetched. Come back to the box when there is a connection.</p>
        ) : null}
      </div>
    </Section>
  )
}

function wordsIn(box: HTMLElement | null): Pick<Tried, "primary" | "purpose" | "fallback" | "trigger"> {
  const of = (name: string) =>
    box?.querySelector<HTMLInputElement | HTMLTextAreaElement>(`[name="${name}"]`)?.value ?? ""
  return { primary: of("primary"), purpose: of("purpose"), fallback: of("fallback"), trigger: of("trigger") }
}
