"use client"

import { useLinkStatus } from "next/link"

/** Inside a link: marks that the page it leads to is on its way, for the frame to show. Draws nothing itself. */
export function LinkPending() {
  const { pending } = useLinkStatus()
  return pending ? <span data-pending="" hidden /> : null
}
