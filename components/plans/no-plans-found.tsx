import Link from "next/link"
import type { ReactNode } from "react"
import { Empty } from "@/components/ui/empty"
import { paths } from "@/lib/paths"
import { NO_FILTERS, type PlanFilters, writePlanFilters } from "@/lib/plans/plan-filters"

type Props = {
  filters: PlanFilters
  /** The filters in force, in words. */
  said: string
  action: ReactNode
}

/** None of one's plans passes the filters: which those are, and the step that most likely helps. */
export function NoPlansFound({ filters, said, action }: Props) {
  const clear = <Link href={paths.plans()}>Show all plans</Link>
  // A place in the list that has nothing behind it any more.
  if (!said)
    return (
      <Empty title="Nothing further in this direction." action={clear}>
        Go back to the beginning.
      </Empty>
    )
  return (
    <Empty
      title={`No meetings ${said}.`}
      action={
        <>
          {action}
          {clear}
        </>
      }
    >
      {adviceOn(filters)}
    </Empty>
  )
}

/** Words are looked for within what else is asked: without it they may be found. */
function adviceOn({ find, ...rest }: PlanFilters): ReactNode {
  const others = writePlanFilters({ ...rest, find: "" }).length > 0
  if (!find) return "Ask for less at once, or plan one now."
  if (!others) return "Try a shorter part of the name, or a word of the primary as it was written."
  return (
    <>
      The words may stand in another meeting.{" "}
      <Link href={paths.plans(writePlanFilters({ ...NO_FILTERS, find }))}>Look for them in all plans</Link>
    </>
  )
}
