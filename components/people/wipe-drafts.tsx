"use client"

import { useEffect } from "react"

/** After signing out, nothing that was typed stays behind in this browser for whoever comes next. */
export function WipeDrafts() {
  useEffect(() => sessionStorage.clear(), [])
  return null
}
