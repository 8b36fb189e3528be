import { useCallback, useRef, useState } from "react"
import type { reviewPlan } from "@/lib/objectives/review-plan"

type Rules = typeof reviewPlan

/** The rules, once they are asked for; where they cannot be fetched, they may be asked for again. */
export function useRules(): { rules: Rules | null; failed: boolean; fetchRules: () => void } {
  const [rules, setRules] = useState<Rules | null>(null)
  const [failed, setFailed] = useState(false)
  const asked = useRef(false)
  const fetchRules = useCallback(() => {
    if (asked.current) return
    asked.current = true
    import("@/lib/objectives/review-plan").then(
      (loaded) => {
        setFailed(false)
        setRules(() => loaded.reviewPlan)
      },
      () => {
        asked.current = false
        setFailed(true)
      },
    )
  }, [])
  return { rules, failed, fetchRules }
}
