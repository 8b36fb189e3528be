import type { Route } from "next"
import Link from "next/link"
import { TabsNav } from "@/components/ui/tabs-nav"
import { PERIOD_WORDS, PERIODS, type Period } from "@/lib/insights/period"

/** How far back to look; the address holds the answer. */
export function PeriodLinks<T extends string>({ chosen, to }: { chosen: Period; to: (period: Period) => Route<T> }) {
  return (
    <TabsNav label="How far back">
      {PERIODS.map((period) => (
        <Link key={period} className="nav-link" href={to(period)} aria-current={period === chosen ? "page" : undefined}>
          {PERIOD_WORDS[period]}
        </Link>
      ))}
    </TabsNav>
  )
}
