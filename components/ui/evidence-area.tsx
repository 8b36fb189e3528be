"use client"

import { type ComponentProps, useEffect, useRef, useState } from "react"
import { carrySpans } from "./carry-spans"
import { type EvidenceSpan, evidenceRuns } from "./evidence-runs"
import { useStandingWords } from "./use-standing-words"

type Props = Omit<ComponentProps<"textarea">, "value" | "defaultValue" | "onChange" | "ref"> & {
  /** The words to start with. */
  defaultValue?: string
  /** The words, where the caller keeps them; needs `onWords`. */
  value?: string
  /** Called with every change of the words. */
  onWords?: (words: string) => void
  /** What was found, and in which words: they may be a moment behind what is typed. */
  found?: { words: string; spans: readonly EvidenceSpan[] }
}

/**
 * A text area that underlines the words notes rest on, while they are written. The underlines are
 * drawn on a silent copy behind the text, in one grid cell with it, so both have the same lines and the page
 * does not jump. The notes beside it carry the meaning; give their id in `aria-describedby`.
 */
export function EvidenceArea({ defaultValue = "", value, onWords, found, rows = 2, ...rest }: Props) {
  const [own, setOwn] = useState(defaultValue)
  const area = useRef<HTMLTextAreaElement>(null)
  // Words typed before this script arrived are already in the area.
  useEffect(() => setOwn(area.current?.value ?? ""), [])
  const words = value ?? own
  const standing = useStandingWords(rest.id, words)
  const spans = found ? carrySpans(found.words, found.spans, words) : []
  return (
    <div className="evidence-area">
      <div className="evidence-mirror" aria-hidden="true">
        {evidenceRuns(words, spans).map(({ at, text, span }) =>
          span ? (
            <span className="mark" data-kind={span.kind} key={at}>
              {text}
            </span>
          ) : (
            text
          ),
        )}
        {/* A last line that is still empty has a height too. */}
        {"\u200b"}
      </div>
      <textarea
        rows={rows}
        {...rest}
        ref={area}
        className="control"
        {...(value === undefined ? { defaultValue } : { value: standing })}
        onChange={(event) => {
          setOwn(event.currentTarget.value)
          onWords?.(event.currentTarget.value)
        }}
      />
    </div>
  )
}
