"use client"

import { useEffect } from "react"
import { wipeKept } from "@/components/ui/this-device"

/**
 * Where one signs in, nothing stays for whoever comes next: pages kept on this device go once the session has ended;
 * after signing out, what was typed goes too.
 */
export function WipeDevice({ signedOut }: { signedOut: boolean }) {
  useEffect(() => {
    void wipeKept()
    if (signedOut) {
      sessionStorage.clear()
      localStorage.clear()
    }
  }, [signedOut])
  return null
}
