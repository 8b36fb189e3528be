"use client"

import { type ReactNode, useSyncExternalStore } from "react"

const never = () => () => {}

/** The service worker writes on a page that it keeps where it belongs and when it was had. */
function keptAt(): string | null {
  const { keptAt, keptPath } = document.documentElement.dataset
  return keptPath === location.pathname ? (keptAt ?? null) : null
}

/** "09:12", in the device's own time; with the day where it is not today. */
function sayKept(at: string): string {
  const then = new Date(at)
  const clock = then.toTimeString().slice(0, 5)
  if (then.toDateString() === new Date().toDateString()) return clock
  return `${then.toLocaleDateString("en-GB", { weekday: "short", day: "numeric", month: "short" })}, ${clock}`
}

/** Says that the page was kept on this device and is shown as of then. Draws nothing on a page just fetched. */
export function KeptLine({ says, children }: { says: string; children?: ReactNode }) {
  const at = useSyncExternalStore(never, keptAt, () => null)
  if (!at) return null
  return (
    <p className="text-small" role="status">
      {`No connection. ${says} ${sayKept(at)}.`} {children}
    </p>
  )
}
