"use client"

import { Button } from "@/components/ui/button"

type Props = {
  /** The words that stood here; empty where none did. */
  words: string
  onBack: () => void
}

/** What stood in a field before words were taken into it, one tap away. */
export function HadBefore({ words, onBack }: Props) {
  const isEmpty = words.trim() === ""
  return (
    <p className="flex flex-wrap items-baseline gap-x-4 gap-y-2 text-small text-quiet">
      {isEmpty ? null : (
        <span>
          You had: <q className="font-serif">{words}</q>
        </span>
      )}
      <Button onClick={onBack}>{isEmpty ? "Empty it again" : "Take it back"}</Button>
    </p>
  )
}
