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
  /** Whether the form for the debrief goes along. */
  withDebrief: boolean
}

/** Keeps the brief that was just opened on this device, for when there is no connection. Draws nothing. */
export function KeepBrief({ userId, planId, account, when, until, withDebrief }: Props) {
  useEffect(() => {
    const brief = paths.brief(planId)
    const pages: { path: string; ask: string }[] = [{ path: brief, ask: brief }]
    if (withDebrief) pages.push({ path: paths.debrief(planId), ask: paths.debriefAhead(planId) })
    const files = performance.getEntriesByType("resource").map(({ name }) => name)
    void tellDevice({ is: "keep", userId, pages, files, about: { account, when, until } })
  }, [userId, planId, account, when, until, withDebrief])
  return null
}
