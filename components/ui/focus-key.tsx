"use client"

import { useEffect } from "react"
import { Keys } from "./keys"

/** The key that leads to a control from anywhere on the page, shown; pressed while somebody types it is a letter. */
export function FocusKey({ press, control }: { press: string; control: string }) {
  useEffect(() => {
    const lead = (event: KeyboardEvent) => {
      if (event.key !== press || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
      const found = document.getElementById(control)
      if (!found) return
      event.preventDefault()
      found.focus()
    }
    window.addEventListener("keydown", lead)
    return () => window.removeEventListener("keydown", lead)
  }, [press, control])
  return (
    <span className="key-hint screen-only" aria-hidden="true">
      <Keys keys={[press]} />
    </span>
  )
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
