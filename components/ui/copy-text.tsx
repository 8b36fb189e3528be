"use client"

import { useState } from "react"
import { Actions } from "./actions"
import { Button } from "./button"

type Props = {
  /** The text as it is copied and shown. */
  text: string
  label: string
  /** What the button says once it is copied. */
  done: string
}

/** A text to take along: to read, to select, and copied by one press where the browser lets us. */
export function CopyText({ text, label, done }: Props) {
  const [copied, setCopied] = useState(false)
  const copy = () =>
    navigator.clipboard?.writeText(text).then(
      () => setCopied(true),
      () => setCopied(false),
    )
  return (
    <div className="grid grid-cols-1 gap-3 max-w-words">
      <p className="border-l border-rule pl-4 font-serif whitespace-pre-line select-all">{text}</p>
      <Actions>
        <Button onClick={copy}>{label}</Button>
        <span className="text-small text-quiet" role="status">
          {copied ? done : ""}
        </span>
      </Actions>
    </div>
  )
}
