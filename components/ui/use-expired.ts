"use client"

import { useEffect } from "react"
import type { FormState } from "@/lib/form-state"

/** The event with which anything on a page says that the session has ended; `detail` is called once it is renewed. */
export const EXPIRED = "callcraft:expired"

/** Asks for signing in again, over the page as it stands. */
export function announceExpired(onSignedIn?: () => void): void {
  window.dispatchEvent(new CustomEvent(EXPIRED, { detail: onSignedIn }))
}

/** Lets a form whose answer says that the session has ended ask for signing in again. */
export function useExpired(state: FormState): void {
  useEffect(() => {
    if (state.expired) announceExpired()
  }, [state])
}
