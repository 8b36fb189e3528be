"use client"

import { useState, useSyncExternalStore } from "react"

const never = () => () => {}

/**
 * Whether the server's page is being taken over just now. What was typed into it stands in its controls and
 * nowhere else.
 */
export const useArriving = (): boolean =>
  useSyncExternalStore(
    never,
    () => false,
    () => true,
  )

/**
 * The value for a text area whose words the caller keeps. React writes its own over what was typed into the
 * server's page, so that while it takes over, what stands there is given back to it; the caller reads it from there.
 */
export function useStandingWords(id: string | undefined, value: string): string {
  const arriving = useArriving()
  const [standing] = useState(() => {
    if (!arriving || !id || typeof document === "undefined") return null
    const control = document.getElementById(id)
    return control instanceof HTMLTextAreaElement ? control.value : null
  })
  return arriving ? (standing ?? value) : value
}
