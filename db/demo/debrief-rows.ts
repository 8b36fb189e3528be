import { daysLater } from "@/lib/time/day"
import { workingDay } from "./calendar"
import { datedWords } from "./dated-words"
import type { addPlan } from "./plan-rows"
import type { SetMeeting } from "./set-meeting"
import { debriefOf, type Story } from "./story"
import type { Telling } from "./telling"

type Debriefed = { story: Story; set: SetMeeting; plan: ReturnType<typeof addPlan> }

/** What happened at one meeting, if somebody has told; and the audit of the plan's life. */
export function addDebrief(telling: Telling, { story, set, plan }: Debriefed): void {
  const { meeting, repKey, day } = set
  const { id, life, hears } = plan
  const repId = telling.person(repKey).id
  const told = debriefOf(meeting)
  if (told && life.debriefedAt) {
    const say = (words: string | undefined) => datedWords(words ?? "", day, telling.dayOf(repKey, 0))
    const by = told.agreed ? story.contacts[told.agreed.by] : undefined
    telling.rows.debriefs.push({
      orgId: telling.orgId,
      planId: id,
      outcome: told.outcome,
      primaryAsked: meeting.unplanned ? null : (told.asked ?? true),
      fallbackTrigger: say(told.trigger),
      said: say(told.said),
      heard: hears,
      reaction: told.reaction ?? null,
      agreedAction: say(told.agreed?.what),
      agreedBy: by ? by.name || by.title : "",
      agreedDue: told.agreed ? workingDay(daysLater(day, told.agreed.due), 1) : null,
      createdAt: life.debriefedAt,
    })
  }

  const about = { by: repId, kind: "plan", id }
  telling.noteAudit({ event: "plan-created", at: life.createdAt, ...about })
  if (life.readyAt) telling.noteAudit({ event: "plan-ready", at: life.readyAt, ...about })
  if (life.cancelledAt)
    telling.noteAudit({ event: "plan-cancelled", at: life.cancelledAt, ...about, detail: life.cancelReason ?? "" })
  if (life.heldAt) telling.noteAudit({ event: "plan-held", at: life.heldAt, ...about })
}
