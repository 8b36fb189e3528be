"use client"

import { type ComponentType, useEffect, useState } from "react"

/** What a page does on its device is fetched after it is drawn: no page waits for it. */
export function OnThisDevice({ userId }: { userId: string }) {
  const [Device, setDevice] = useState<ComponentType<{ userId: string }> | null>(null)
  useEffect(() => {
    const fetchIt = () =>
      void import("./device").then(
        (module) => setDevice(() => module.Device),
        // Without a connection it comes with the next page.
        () => {},
      )
    fetchIt()
    window.addEventListener("online", fetchIt)
    return () => window.removeEventListener("online", fetchIt)
  }, [])
  return Device ? <Device userId={userId} /> : null
}
