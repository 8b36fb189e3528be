import type { Steps } from "@/lib/insights/period"
import type { Progress } from "@/lib/insights/progress"
import { startOfDay } from "@/lib/time/start-of-day"
import type { Scope } from "../scope"
import { countAdvice } from "./count-advice"
import { countBySteps } from "./count-by-steps"
import { countTelling } from "./count-telling"

/** What came of the actor's own meetings over these weeks or months: counted in the database, in three statements. */
export async function findOwnProgress(scope: Scope, steps: Steps): Promise<Progress> {
  const [first = "1900-01-01"] = steps.starts
  const from = startOfDay(first, scope.actor.timeZone)
  const [counted, telling, advice] = await Promise.all([
    countBySteps(scope, steps),
    countTelling(scope, { from }),
    countAdvice(scope, { from }),
  ])
  return { ...counted, ...telling, advice }
}
