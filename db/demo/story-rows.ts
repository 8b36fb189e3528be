import { addAgenda } from "./agenda-rows"
import { instantAt } from "./calendar"
import { addDebrief } from "./debrief-rows"
import { chainOfMeetings } from "./meeting-chain"
import { addMove } from "./move-rows"
import { addPlan } from "./plan-rows"
import { relationshipBook } from "./relationship-rows"
import type { SetMeeting } from "./set-meeting"
import { debriefOf, type Story } from "./story"
import type { Telling } from "./telling"

/** One account with its contacts, its relationships and its meetings. */
export function addStory(telling: Telling, story: Story): void {
  const { orgId, chance, rows } = telling
  const first = Math.min(...story.meetings.map(({ day }) => day))
  const metAt = instantAt(telling.dayOf(story.rep, Math.min(first, 0) - 12), "11:20", telling.person(story.rep).zone)
  const createdBy = telling.person(story.meetings[0]?.rep ?? story.rep).id
  const accountId = chance.id(metAt)
  rows.accounts.push({ orgId, id: accountId, ...story.account, createdBy, createdAt: metAt })
  telling.noteAudit({ event: "account-created", at: metAt, by: createdBy, kind: "account", id: accountId })

  const contactIds = new Map<string, string>()
  for (const [key, { name, title, style }] of Object.entries(story.contacts)) {
    const id = chance.id(metAt)
    contactIds.set(key, id)
    rows.contacts.push({ orgId, id, accountId, name, title, buyerStyle: style, createdAt: metAt })
  }

  const relationships = relationshipBook(telling, story, contactIds)
  const chain = chainOfMeetings(telling)
  let before: SetMeeting | null = null
  let agreed: SetMeeting | null = null
  for (const set of intoCalendar(telling, story)) {
    const plan = addPlan(telling, { story, set, before, agreed, accountId, contactIds, relationships })
    addDebrief(telling, { story, set, plan })
    chain.follow(set, plan)
    relationships.noteSeenAt(set, plan.id)
    addMove(telling, { story, set, planId: plan.id })
    addAgenda(telling, { story, set, plan })
    before = set
    if (debriefOf(set.meeting)?.agreed) agreed = set
  }
}

function intoCalendar(telling: Telling, { meetings, rep, zone }: Story): SetMeeting[] {
  return meetings.map((meeting) => {
    const repKey = meeting.rep ?? rep
    const day = telling.dayOf(repKey, meeting.day)
    const minutes = meeting.minutes ?? 60
    return {
      meeting,
      repKey,
      day,
      minutes,
      startsAt: telling.diary.book({ who: repKey, day, at: meeting.at, zone, minutes }),
    }
  })
}
