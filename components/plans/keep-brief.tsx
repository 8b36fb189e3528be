"use client"

import { useEffect } from "react"
import { tellDevice } from "@/components/ui/this-device"
import { paths } from "@/lib/paths"

type Props = {
  userId: string
  planId: string
  account: string
  when: string
  /** Until when it is kept, as an instant: no longer than one may still need it. */
  until: string
}

/** Keeps the brief that was just opened on this device, for when there is no connection. Draws nothing. */
export function KeepBrief({ userId, planId, account, when, until }: Props) {
  useEffect(() => {
    const brief = paths.brief(planId)
    const pages = [{ path: brief, ask: brief }]
    const files = performance.getEntriesByType("resource").map(({ name }) => name)
    void tellDevice({ is: "keep", userId, pages, files, about: { account, when, until } })
  }, [userId, planId, account, when, until])
  return null
}
