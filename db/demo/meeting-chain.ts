import type { AgreedAnswer } from "@/lib/plans/meeting"
import type { addPlan } from "./plan-rows"
import type { SetMeeting } from "./set-meeting"
import type { Telling } from "./telling"

/** What became of agreed actions, in turn: mostly done. */
const ANSWERS: readonly AgreedAnswer[] = ["done", "done", "not-yet", "done", "no-longer", "done"]
const MINUTE = 60_000

/**
 * Lets one rep's meetings at one account follow one another. Whoever prepared the next one to the end said what became
 * of the action agreed before; in a plan still being written the question is open.
 */
export function chainOfMeetings(telling: Telling) {
  const lastOf = new Map<string, string>()
  return {
    follow({ repKey }: SetMeeting, { id, life }: ReturnType<typeof addPlan>): void {
      const { plans, debriefs } = telling.rows
      const plan = plans.find((one) => one.id === id)
      const lastId = lastOf.get(repKey)
      // One from a calendar was started from nothing that was written.
      if (plan && lastId && plan.source === "blank") {
        Object.assign(plan, { source: "last-meeting", followsPlanId: lastId })
        const told = debriefs.find(({ planId }) => planId === lastId)
        if (told?.agreedAction && (life.wasReady || life.heldAt)) {
          Object.assign(told, {
            agreedAnswer: ANSWERS[debriefs.length % ANSWERS.length],
            agreedAnsweredAt: new Date(Math.min(life.createdAt.getTime() + 2 * MINUTE, telling.now.getTime())),
            agreedAnsweredBy: telling.person(repKey).id,
          })
        }
      }
      if (life.heldAt || life.debriefedAt) lastOf.set(repKey, id)
    },
  }
}
