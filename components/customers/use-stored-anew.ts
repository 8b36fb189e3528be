"use client"

import { useRouter } from "next/navigation"
import { useEffect } from "react"
import type { FormState } from "@/lib/form-state"

/**
 * Fetches the page's own data again when its form was refused as a whole, so that what somebody else
 * stored meanwhile stands beside the typed words. Without JavaScript the answer is a fresh page anyway.
 */
export function useStoredAnew({ errors }: FormState): void {
  const router = useRouter()
  useEffect(() => {
    if (errors.form) router.refresh()
  }, [errors, router])
}
