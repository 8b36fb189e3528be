"use client"

import { useEffect } from "react"
import { keepOnlyOf } from "@/components/ui/outbox"
import { tellDevice, wipeKept } from "@/components/ui/this-device"
import { EXPIRED } from "@/components/ui/use-expired"
import { CoverDialog } from "./cover-dialog"
import { UnsentWords } from "./unsent-words"

/**
 * Lets the product be installed and opened without a connection, sends what was written without one, and lets
 * nobody find here what another person kept.
 */
export function Device({ userId }: { userId: string }) {
  useEffect(() => {
    keepOnlyOf(userId)
    void navigator.serviceWorker?.register("/service-worker.js").catch(() => {
      // A browser that forbids it has no pages without a connection; everything else is as before.
    })
    void tellDevice({ is: "signed-in", userId })
    const expired = () => void wipeKept()
    window.addEventListener(EXPIRED, expired)
    return () => window.removeEventListener(EXPIRED, expired)
  }, [userId])
  return (
    <>
      <CoverDialog />
      <UnsentWords />
    </>
  )
}
