"use client"

import { useSyncExternalStore } from "react"

const never = () => () => {}

/** Sends the browser's time zone along with a form, once its script runs; without, the field is empty. */
export function BrowserTimeZone() {
  const zone = useSyncExternalStore(
    never,
    () => Intl.DateTimeFormat().resolvedOptions().timeZone,
    () => "",
  )
  return <input type="hidden" name="timeZone" value={zone} />
}
